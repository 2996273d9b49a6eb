package org.northline.ethics.scenario;

import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.FieldChecks;

/** The story of a scenario: who, why, with what, against whom, how, and how we would notice. */
public record Narrative(
        String title, String actor, String motive, String means, String victims, String path, String detector) {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST = 2000;

    static Narrative checked(FieldChecks checks, Draft draft) {
        return new Narrative(
                checks.line("/title", draft.title(), LONGEST_TITLE),
                checks.text("/actor", draft.actor(), LONGEST),
                checks.optionalText("/motive", draft.motive(), LONGEST),
                checks.optionalText("/means", draft.means(), LONGEST),
                checks.text("/victims", draft.victims(), LONGEST),
                checks.optionalText("/path", draft.path(), LONGEST),
                checks.optionalText("/detector", draft.detector(), LONGEST));
    }

    /** The story as somebody typed it. */
    public record Draft(
            @Nullable String title,
            @Nullable String actor,
            @Nullable String motive,
            @Nullable String means,
            @Nullable String victims,
            @Nullable String path,
            @Nullable String detector) {}
}
