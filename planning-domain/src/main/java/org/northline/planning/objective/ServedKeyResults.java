package org.northline.planning.objective;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads which key results an item serves, in the order of the objectives; those that were withdrawn or archived are left out. */
@OnePerServer
public class ServedKeyResults {
    private static final String SELECT = """
            SELECT l.id, l.key_result_id FROM planning.item_key_result l WHERE l.org_id = :org AND l.withdrawn_at IS NULL
            """;

    private final Jdbi jdbi;
    private final KeyResultList keyResults;

    @Inject
    public ServedKeyResults(Jdbi jdbi, KeyResultList keyResults) {
        this.jdbi = jdbi;
        this.keyResults = keyResults;
    }

    /** All of them: an item serves as many as are chosen by hand. */
    public List<ServedKeyResult> of(OrgId org, RoadmapItemId item) {
        return served(org, links(org, "l.item_id", item.value()));
    }

    /** Refuses with {@link NotFound} when it is absent, withdrawn or another organisation's. */
    public ServedKeyResult get(OrgId org, ItemKeyResultId id) {
        return served(org, links(org, "l.id", id.value())).stream().findFirst().orElseThrow(NotFound::new);
    }

    private List<Link> links(OrgId org, String which, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " AND <which> = :id")
                .define("which", which)
                .bind("org", org.value())
                .bind("id", id)
                .map(ConstructorMapper.of(Link.class))
                .list());
    }

    private List<ServedKeyResult> served(OrgId org, List<Link> links) {
        Map<UUID, Link> byKeyResult = links.stream().collect(Collectors.toMap(Link::keyResultId, Function.identity()));
        return keyResults.all(org, List.copyOf(byKeyResult.keySet())).stream()
                .map(row -> served(byKeyResult, row))
                .toList();
    }

    private static ServedKeyResult served(Map<UUID, Link> links, KeyResultRow row) {
        Link link = links.get(row.id());
        if (link == null) {
            throw new IllegalStateException("a key result that was not asked for: " + row.id());
        }
        return new ServedKeyResult(new ItemKeyResultId(link.id()), row);
    }

    /** Which key result, and by which link. */
    public record Link(UUID id, UUID keyResultId) {}
}
