package org.northline.planning.roadmap;

import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

/** Checks that what an item refers to is there, in the same organisation and in use. */
@OnePerServer
class ItemReferences {
    private final Jdbi jdbi;

    @Inject
    ItemReferences(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void check(
            FieldChecks checks, OrgId org, CycleId cycle, ProductId product, Optional<ThemeId> theme, PersonId owner) {
        Found found = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT EXISTS (SELECT FROM planning.planning_cycle
                                 WHERE org_id = :org AND id = :cycle AND archived_at IS NULL) AS cycle,
                               EXISTS (SELECT FROM planning.product
                                 WHERE org_id = :org AND id = :product AND archived_at IS NULL) AS product,
                               CAST(:theme AS uuid) IS NULL OR EXISTS (SELECT FROM planning.strategic_theme
                                 WHERE org_id = :org AND id = CAST(:theme AS uuid) AND cycle_id = :cycle
                                   AND archived_at IS NULL) AS theme,
                               EXISTS (SELECT FROM planning.person
                                 WHERE org_id = :org AND id = :owner AND active) AS owner
                        """)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .bind("product", product.value())
                .bind("theme", theme.map(ThemeId::toString).orElse(null))
                .bind("owner", owner.value())
                .map(ConstructorMapper.of(Found.class))
                .one());
        checks.that(found.cycle(), "/cycleId", "There is no such planning cycle, or it is archived.");
        checks.that(found.product(), "/productId", "There is no such product, or it is archived.");
        checks.that(found.theme(), "/themeId", "There is no such theme in this planning cycle.");
        checks.that(found.owner(), "/ownerId", "There is no such person, or the account is closed.");
    }

    /** Which of the four were found. */
    public record Found(boolean cycle, boolean product, boolean theme, boolean owner) {}
}
