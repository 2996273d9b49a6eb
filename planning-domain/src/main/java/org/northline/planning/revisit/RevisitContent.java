package org.northline.planning.revisit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

/** What a revisit date says. */
record RevisitContent(String question, LocalDate dueOn, Repeat repeats, PersonId owner) {
    static final int LONGEST_QUESTION = 300;
    private static final int YEARS_AHEAD = 3;

    RevisitContent {
        requireNonNull(question, "question");
        requireNonNull(dueOn, "dueOn");
        requireNonNull(repeats, "repeats");
        requireNonNull(owner, "owner");
    }

    /** Refuses with every problem of these fields at once. The day may be over: what was missed can be caught up on. */
    static RevisitContent checked(RevisitDraft draft, OrgId org, Subjects subjects, LocalDate today) {
        FieldChecks checks = new FieldChecks();
        String question = checks.text("/question", draft.question(), LONGEST_QUESTION);
        checks.present("/dueOn", draft.dueOn());
        checks.that(
                draft.dueOn() == null || isNear(draft.dueOn(), today),
                "/dueOn",
                "Choose a day from a year ago to three years from now.");
        checks.that(draft.repeats() != null, "/repeats", "Say whether it comes back every quarter.");
        checks.that(
                draft.owner() != null && subjects.hasPerson(org, draft.owner()),
                "/ownerId",
                "Choose who sees to it, among the people of your organisation.");
        checks.done();
        return new RevisitContent(
                question,
                requireNonNull(draft.dueOn()),
                requireNonNull(draft.repeats()),
                requireNonNull(draft.owner()));
    }

    private static boolean isNear(LocalDate day, LocalDate today) {
        return !day.isBefore(today.minusYears(1)) && !day.isAfter(today.plusYears(YEARS_AHEAD));
    }
}
