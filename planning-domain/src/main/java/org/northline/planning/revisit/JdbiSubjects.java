package org.northline.planning.revisit;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

@OnePerServer
class JdbiSubjects implements Subjects {
    private static final String PLAN =
            "SELECT NULL::uuid AS product_id FROM planning.planning_cycle WHERE org_id = :org AND id = :cycle AND id = :id";
    private static final String STRATEGY =
            "SELECT NULL::uuid AS product_id FROM planning.strategy_option WHERE org_id = :org AND cycle_id = :cycle AND id = :id";
    private static final String THEME = """
            SELECT NULL::uuid AS product_id FROM planning.strategic_theme
            WHERE org_id = :org AND cycle_id = :cycle AND id = :id AND archived_at IS NULL
            """;
    private static final String OBJECTIVE =
            "SELECT product_id FROM planning.objective WHERE org_id = :org AND cycle_id = :cycle AND id = :id AND archived_at IS NULL";
    private static final String ITEM =
            "SELECT product_id FROM planning.roadmap_item WHERE org_id = :org AND cycle_id = :cycle AND id = :id AND withdrawn_at IS NULL";

    private final Jdbi jdbi;

    @Inject
    JdbiSubjects(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Found> find(OrgId org, CycleId cycle, Subject subject) {
        return jdbi.withHandle(handle -> handle.createQuery(statement(subject.kind()))
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .bind("id", subject.id())
                .map((row, context) -> new Found(Optional.ofNullable(row.getObject("product_id", UUID.class))))
                .findOne());
    }

    @Override
    public boolean hasPerson(OrgId org, PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT FROM planning.person WHERE org_id = :org AND id = :person AND active)")
                .bind("org", org.value())
                .bind("person", person.value())
                .mapTo(Boolean.class)
                .one());
    }

    private static String statement(SubjectKind kind) {
        return switch (kind) {
            case PLAN -> PLAN;
            case STRATEGY -> STRATEGY;
            case THEME -> THEME;
            case OBJECTIVE -> OBJECTIVE;
            case ITEM -> ITEM;
        };
    }
}
