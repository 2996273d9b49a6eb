package org.northline.planning.opportunity;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

/** What somebody says about an opportunity. */
record OpportunityContent(String title, String description, PersonId owner, Optional<UUID> metric) {
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_DESCRIPTION = 1000;

    OpportunityContent {
        requireNonNull(title, "title");
        requireNonNull(description, "description");
        requireNonNull(owner, "owner");
        requireNonNull(metric, "metric");
    }

    /** Refuses with every problem of these fields at once. */
    static OpportunityContent checked(
            OpportunityDraft draft, OrgId org, CycleId cycle, OpportunityReferences references) {
        FieldChecks checks = new FieldChecks();
        String title = checks.line("/title", draft.title(), LONGEST_TITLE);
        String description = checks.optionalText("/description", draft.description(), LONGEST_DESCRIPTION);
        PersonId owner = draft.owner();
        checks.that(owner != null, "/ownerId", "Say who answers for it.");
        checks.that(
                owner == null || references.hasPerson(org, owner),
                "/ownerId",
                "There is no such person, or the account is closed.");
        Optional<UUID> metric = Optional.ofNullable(draft.metric());
        checks.that(
                metric.isEmpty() || references.hasMetric(org, cycle, metric.get()),
                "/metricId",
                "The visions of this planning cycle have no such metric.");
        checks.done();
        return new OpportunityContent(title, description, requireNonNull(owner), metric);
    }
}
