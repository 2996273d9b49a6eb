package org.northline.planning.opportunity;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.strategy.OptionId;

/** Reads which opportunities an item or a strategy addresses, by their titles; those that were archived are left out. */
@OnePerServer
public class AddressedOpportunities {
    private static final String OF_ITEMS =
            "SELECT l.id, l.opportunity_id FROM planning.item_opportunity l WHERE l.org_id = :org AND l.withdrawn_at IS NULL";
    private static final String OF_STRATEGIES =
            "SELECT l.id, l.opportunity_id FROM planning.strategy_opportunity l WHERE l.org_id = :org AND l.withdrawn_at IS NULL";
    private static final Comparator<AddressedOpportunity> BY_TITLE = Comparator.comparing(
                    (AddressedOpportunity one) -> one.opportunity().title(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(AddressedOpportunity::linkId);

    private final Jdbi jdbi;
    private final OpportunityRows opportunities;

    @Inject
    public AddressedOpportunities(Jdbi jdbi, OpportunityRows opportunities) {
        this.jdbi = jdbi;
        this.opportunities = opportunities;
    }

    /** All of them: an item addresses as many as are chosen by hand. */
    public List<AddressedOpportunity> of(OrgId org, RoadmapItemId item) {
        return addressed(org, links(org, OF_ITEMS + " AND l.item_id = :id", item.value()));
    }

    /** All of them: a strategy addresses as many as are chosen by hand. */
    public List<AddressedOpportunity> of(OrgId org, OptionId option) {
        return addressed(org, links(org, OF_STRATEGIES + " AND l.option_id = :id", option.value()));
    }

    /** Refuses with {@link NotFound} when it is absent, withdrawn or another organisation's. */
    public AddressedOpportunity get(OrgId org, ItemOpportunityId id) {
        return only(addressed(org, links(org, OF_ITEMS + " AND l.id = :id", id.value())));
    }

    /** Refuses with {@link NotFound} when it is absent, withdrawn or another organisation's. */
    public AddressedOpportunity get(OrgId org, StrategyOpportunityId id) {
        return only(addressed(org, links(org, OF_STRATEGIES + " AND l.id = :id", id.value())));
    }

    private static AddressedOpportunity only(List<AddressedOpportunity> found) {
        return found.stream().findFirst().orElseThrow(NotFound::new);
    }

    private List<Link> links(OrgId org, String query, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(query)
                .bind("org", org.value())
                .bind("id", id)
                .map(ConstructorMapper.of(Link.class))
                .list());
    }

    private List<AddressedOpportunity> addressed(OrgId org, List<Link> links) {
        Map<UUID, UUID> linkOf = links.stream().collect(Collectors.toMap(Link::opportunityId, Link::id));
        return opportunities.all(org, List.copyOf(linkOf.keySet())).stream()
                .map(row -> addressed(linkOf, row))
                .sorted(BY_TITLE)
                .toList();
    }

    private static AddressedOpportunity addressed(Map<UUID, UUID> linkOf, OpportunityRow row) {
        UUID link = linkOf.get(row.id());
        if (link == null) {
            throw new IllegalStateException("an opportunity that was not asked for: " + row.id());
        }
        return new AddressedOpportunity(link, row);
    }

    /** Which opportunity, and by which link. */
    public record Link(UUID id, UUID opportunityId) {}
}
