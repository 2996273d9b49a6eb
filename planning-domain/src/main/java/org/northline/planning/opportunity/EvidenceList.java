package org.northline.planning.opportunity;

import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads what one segment says about an opportunity. */
@OnePerServer
public class EvidenceList {
    private static final String ONE = """
            SELECT e.id, e.opportunity_id, e.dimension, e.segment, e.source, e.asked_on, e.asked, e.important, e.satisfied, e.version
            FROM planning.evidence e
            JOIN planning.opportunity q ON q.org_id = e.org_id AND q.id = e.opportunity_id AND q.archived_at IS NULL
            JOIN planning.planning_cycle y ON y.org_id = q.org_id AND y.id = q.cycle_id AND y.archived_at IS NULL
            WHERE e.org_id = :org AND e.id = :id AND e.withdrawn_at IS NULL
            """;

    private final Jdbi jdbi;

    @Inject
    public EvidenceList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Refuses with {@link NotFound} when it is absent, withdrawn or another organisation's. */
    public EvidenceRow get(OrgId org, EvidenceId id) {
        return jdbi.withHandle(handle -> handle.createQuery(ONE)
                .bind("org", org.value())
                .bind("id", id.value())
                .map(ConstructorMapper.of(EvidenceRow.class))
                .findOne()
                .orElseThrow(NotFound::new));
    }
}
