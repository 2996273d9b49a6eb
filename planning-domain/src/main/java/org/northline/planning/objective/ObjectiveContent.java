package org.northline.planning.objective;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

/** What somebody says about an objective. */
record ObjectiveContent(
        ThemeId theme, Optional<ProductId> product, String title, String why, PersonId owner, Commitment commitment) {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_WHY = 500;

    ObjectiveContent {
        requireNonNull(theme, "theme");
        requireNonNull(product, "product");
        requireNonNull(title, "title");
        requireNonNull(why, "why");
        requireNonNull(owner, "owner");
        requireNonNull(commitment, "commitment");
    }

    /** Refuses with every problem of these fields at once. */
    static ObjectiveContent checked(ObjectiveDraft draft, OrgId org, CycleId cycle, PlanReferences references) {
        FieldChecks checks = new FieldChecks();
        String title = checks.line("/title", draft.title(), LONGEST_TITLE);
        String why = checks.optionalText("/why", draft.why(), LONGEST_WHY);
        checks.present("/commitment", draft.commitment());
        ThemeId theme = draft.theme();
        checks.that(theme != null, "/themeId", "Say which theme it is of.");
        checks.that(
                theme == null || references.hasTheme(org, cycle, theme),
                "/themeId",
                "There is no such theme in this planning cycle.");
        Optional<ProductId> product = Optional.ofNullable(draft.product());
        checks.that(
                product.isEmpty() || references.hasProduct(org, product.get()),
                "/productId",
                "There is no such product, or it is archived.");
        PersonId owner = draft.owner();
        checks.that(owner != null, "/ownerId", "Say who answers for it.");
        checks.that(
                owner == null || references.hasPerson(org, owner),
                "/ownerId",
                "There is no such person, or the account is closed.");
        checks.done();
        return new ObjectiveContent(
                requireNonNull(theme), product, title, why, requireNonNull(owner), requireNonNull(draft.commitment()));
    }
}
