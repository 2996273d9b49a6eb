package org.northline.planning.scenario;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.FieldChecks;

/**
 * What a scenario takes for granted of the whole plan.
 *
 * @param capacityPercent all capacity of the cycle, in per cent of what there is; 1 to 300
 * @param budgetPercent all money of the cycle, the same way
 * @param delayPercent by how many per cent of its value an item is worth less for each quarter in which it comes later; 0 to 30
 * @param keepsPromoted whether what is on the portfolio roadmap stays in the plan, in the quarter in which it begins
 * @param keepsAllocation whether each theme's cost has to lie within its band of the budget
 */
public record ScenarioSettings(
        String name,
        String note,
        Thoroughness thoroughness,
        int capacityPercent,
        int budgetPercent,
        int delayPercent,
        boolean keepsPromoted,
        boolean keepsAllocation,
        ReviewPace pace) {
    static final int LONGEST_NAME = 80;

    private static final int LONGEST_NOTE = 500;
    private static final int MOST_PERCENT = 300;
    private static final int MOST_DELAY = 30;

    public ScenarioSettings {
        requireNonNull(name, "name");
        requireNonNull(note, "note");
        requireNonNull(thoroughness, "thoroughness");
        requireNonNull(pace, "pace");
    }

    ScenarioSettings named(String newName) {
        return new ScenarioSettings(
                newName,
                note,
                thoroughness,
                capacityPercent,
                budgetPercent,
                delayPercent,
                keepsPromoted,
                keepsAllocation,
                pace);
    }

    /** Settings as typed; what is left out is as usual. */
    public record Draft(
            @Nullable String name,
            @Nullable String note,
            @Nullable Thoroughness thoroughness,
            @Nullable Integer capacityPercent,
            @Nullable Integer budgetPercent,
            @Nullable Integer delayPercent,
            @Nullable Boolean keepsPromoted,
            @Nullable Boolean keepsAllocation,
            ReviewPace.@Nullable Draft pace) {
        private static final int WHOLE = 100;
        private static final int USUAL_DELAY = 5;

        /** Refuses with every problem of these fields at once. */
        ScenarioSettings checked() {
            FieldChecks checks = new FieldChecks();
            String line = checks.line("/name", name, LONGEST_NAME);
            String text = checks.optionalText("/note", note, LONGEST_NOTE);
            int capacity = figure(checks, "/capacityPercent", capacityPercent, WHOLE, 1, MOST_PERCENT);
            int budget = figure(checks, "/budgetPercent", budgetPercent, WHOLE, 1, MOST_PERCENT);
            int delay = figure(checks, "/delayPercent", delayPercent, USUAL_DELAY, 0, MOST_DELAY);
            ReviewPace checkedPace = pace == null ? ReviewPace.USUAL : pace.checked(checks);
            checks.done();
            return new ScenarioSettings(
                    line,
                    text,
                    thoroughness == null ? Thoroughness.USUAL : thoroughness,
                    capacity,
                    budget,
                    delay,
                    keepsPromoted == null || keepsPromoted,
                    Boolean.TRUE.equals(keepsAllocation),
                    checkedPace);
        }

        private static int figure(
                FieldChecks checks, String pointer, @Nullable Integer typed, int usual, int least, int most) {
            int figure = typed == null ? usual : typed;
            checks.that(
                    figure >= least && figure <= most,
                    pointer,
                    "Use a whole number from " + least + " to " + most + ".");
            return figure;
        }
    }
}
