package org.northline.planning.objective;

import static org.northline.planning.objective.Confidence.AT_RISK;
import static org.northline.planning.objective.Confidence.OFF_TRACK;
import static org.northline.planning.objective.Confidence.ON_TRACK;
import static org.northline.planning.objective.Direction.DECREASE;
import static org.northline.planning.objective.Direction.INCREASE;
import static org.northline.planning.objective.KeyResultKind.LAGGING;
import static org.northline.planning.objective.KeyResultKind.LEADING;

import java.util.ArrayList;
import java.util.List;
import org.northline.planning.shared.SampleRole;

/** What the sample company's themes want to reach. Product 0 is no product alone, and metric "" is none. */
record SampleObjective(
        int theme,
        int product,
        SampleRole owner,
        Commitment commitment,
        String title,
        String why,
        List<Result> results) {
    static final List<SampleObjective> ALL = List.of(
            new SampleObjective(
                    1,
                    1,
                    SampleRole.FIRST_MANAGER,
                    Commitment.COMMITTED,
                    "A new practice works with us from its first week",
                    "Practices that are still on paper after a month leave twice as often.",
                    List.of(
                            new Result(
                                            "Days from signing to the first full day",
                                            "days",
                                            new Way(DECREASE, "29", "7", LEADING))
                                    .following("Time to first value")
                                    .servedBy(1, 2)
                                    .said(2, "", ON_TRACK, "The weekend move is what shortens it."),
                            new Result(
                                            "New practices that run a full day in week one",
                                            "%",
                                            new Way(INCREASE, "58", "90", LEADING))
                                    .servedBy(1, 2)
                                    .said(22, "58", ON_TRACK, "Where we start.")
                                    .said(16, "61", ON_TRACK, "")
                                    .said(9, "67.5", ON_TRACK, "The first move over a weekend worked.")
                                    .said(3, "71", ON_TRACK, ""),
                            new Result(
                                            "New practices that stay for a year",
                                            "%",
                                            new Way(INCREASE, "81", "88", LAGGING))
                                    .said(20, "81", AT_RISK, "Known only a year later.")
                                    .said(7, "81.5", AT_RISK, ""))),
            new SampleObjective(
                    1,
                    0,
                    SampleRole.PRODUCT_LEADER,
                    Commitment.ASPIRATIONAL,
                    "Nobody needs a trainer to begin",
                    "A trainer costs 900 EUR for each practice, and there are four of them.",
                    List.of(
                            new Result(
                                            "Practices that begin without a trainer",
                                            "%",
                                            new Way(INCREASE, "12", "60", LEADING))
                                    .servedBy(2)
                                    .said(18, "12", ON_TRACK, "")
                                    .said(11, "17", AT_RISK, "Most still ask for the first hour.")
                                    .said(5, "19", AT_RISK, ""),
                            new Result(
                                            "Trainer hours for each new practice",
                                            "hours",
                                            new Way(DECREASE, "9.5", "3", LAGGING))
                                    .said(18, "9.5", ON_TRACK, "")
                                    .said(4, "8", ON_TRACK, ""))),
            new SampleObjective(
                    2,
                    2,
                    SampleRole.SECOND_MANAGER,
                    Commitment.COMMITTED,
                    "Owners hear from a person within the hour",
                    "An owner who waits calls, and the phone is then busy for those in need.",
                    List.of(
                            new Result(
                                            "Questions answered within the hour",
                                            "a week",
                                            new Way(INCREASE, "4200", "7000", LEADING))
                                    .following("Questions answered within the hour")
                                    .servedBy(6, 7)
                                    .said(3, "", AT_RISK, "Two practices that answer much are on holiday."),
                            new Result(
                                            "Reminders that owners answer without calling",
                                            "%",
                                            new Way(INCREASE, "0", "45", LEADING))
                                    .servedBy(6)
                                    .said(15, "0", ON_TRACK, "It cannot be done yet.")
                                    .said(8, "14", ON_TRACK, "Six practices try it out.")
                                    .said(2, "26", ON_TRACK, ""))),
            new SampleObjective(
                    2,
                    0,
                    SampleRole.PRODUCT_LEADER,
                    Commitment.ASPIRATIONAL,
                    "Practices stay because owners do",
                    "Churn costs us 700,000 EUR of recurring revenue a year.",
                    List.of(
                            // It moved backwards: its last value is worse than where it started.
                            new Result("Practices that leave", "% a year", new Way(DECREASE, "11.2", "8.5", LAGGING))
                                    .said(24, "11.2", ON_TRACK, "")
                                    .said(13, "11.4", AT_RISK, "Two chains closed.")
                                    .said(4, "11.9", OFF_TRACK, "A competitor pays for the move; we answer in spring."),
                            new Result("Net revenue retention", "%", new Way(INCREASE, "101.5", "106", LAGGING))
                                    .said(24, "101.5", ON_TRACK, "")
                                    .said(4, "102", AT_RISK, ""))),
            new SampleObjective(
                    3,
                    3,
                    SampleRole.THIRD_MANAGER,
                    Commitment.COMMITTED,
                    "Practices act on what the figures say",
                    "A figure that changes nothing is a cost.",
                    List.of(
                            // Nobody has looked for two months.
                            new Result(
                                            "Decisions backed by a comparison",
                                            "a month",
                                            new Way(INCREASE, "127", "240", LAGGING))
                                    .servedBy(10)
                                    .said(21, "127", ON_TRACK, "")
                                    .said(15, "139", ON_TRACK, "")
                                    .said(9, "150", ON_TRACK, ""),
                            new Result(
                                            "Practices whose figures of last week are in",
                                            "practices",
                                            new Way(INCREASE, "765", "1400", LEADING))
                                    .servedBy(10, 11)
                                    .said(14, "802", AT_RISK, "")
                                    .said(3, "911", AT_RISK, "Above last year's, below the line to the target."))),
            new SampleObjective(
                    3,
                    3,
                    SampleRole.THIRD_MANAGER,
                    Commitment.ASPIRATIONAL,
                    "An outbreak is noticed a week earlier",
                    "Each week costs about forty animals in a bad season.",
                    List.of(
                            new Result(
                                            "Days from the first case to the notice",
                                            "days",
                                            new Way(DECREASE, "19", "12", LAGGING))
                                    .servedBy(11),
                            new Result(
                                            "Regions with enough practices to notice it",
                                            "regions",
                                            new Way(INCREASE, "14", "40", LEADING))
                                    .servedBy(11)
                                    .said(10, "14", ON_TRACK, "")
                                    .said(1, "23", ON_TRACK, ""))),
            new SampleObjective(
                    4,
                    1,
                    SampleRole.FIRST_MANAGER,
                    Commitment.COMMITTED,
                    "Closing the day takes minutes",
                    "Practice managers stay an hour longer on every fourth day.",
                    List.of(
                            new Result(
                                            "Time from the last visit to the closed day",
                                            "minutes",
                                            new Way(DECREASE, "48", "15", LEADING))
                                    .servedBy(3, 5)
                                    .said(17, "48", ON_TRACK, "")
                                    .said(10, "39", ON_TRACK, "")
                                    .said(2, "22", ON_TRACK, "The bill is checked while it is written."),
                            new Result("Bills that leave something out", "%", new Way(DECREASE, "12.5", "4", LAGGING))
                                    .servedBy(5)
                                    .said(17, "12.5", ON_TRACK, "")
                                    .said(2, "3.1", ON_TRACK, "Better than we aimed for."))),
            new SampleObjective(
                    4,
                    1,
                    SampleRole.FIRST_MANAGER,
                    Commitment.ASPIRATIONAL,
                    "The right people are there on busy days",
                    "Nurses who are short on busy days leave the practice, and then the trade.",
                    List.of(
                            new Result(
                                            "Days on which a shift is short",
                                            "% of days",
                                            new Way(DECREASE, "18", "8", LEADING))
                                    .servedBy(4)
                                    .said(12, "18", AT_RISK, "")
                                    .said(4, "17", AT_RISK, "Starts in the third quarter."),
                            new Result(
                                            "Counts of medicine that are right at once",
                                            "%",
                                            new Way(INCREASE, "71", "95", LEADING))
                                    .servedBy(3)
                                    .said(12, "71", ON_TRACK, "")
                                    .said(5, "80", ON_TRACK, ""),
                            new Result(
                                            "Overtime for each nurse",
                                            "hours a month",
                                            new Way(DECREASE, "11", "6", LAGGING))
                                    .said(12, "11", AT_RISK, ""))));

    /** From where to where, and when that tells something. */
    record Way(Direction direction, String baseline, String target, KeyResultKind kind) {}

    /** What was said so many weeks ago; without a value where a metric has it. */
    record Said(int weeksAgo, String value, Confidence confidence, String note) {}

    /** One of its key results, with the numbers of the items that serve it. */
    record Result(String title, String unit, Way way, String metric, List<Integer> items, List<Said> said) {
        Result(String title, String unit, Way way) {
            this(title, unit, way, "", List.of(), List.of());
        }

        Result following(String name) {
            return new Result(title, unit, way, name, items, said);
        }

        Result servedBy(Integer... numbers) {
            return new Result(title, unit, way, metric, List.of(numbers), said);
        }

        Result said(int weeksAgo, String value, Confidence confidence, String note) {
            List<Said> more = new ArrayList<>(said);
            more.add(new Said(weeksAgo, value, confidence, note));
            return new Result(title, unit, way, metric, items, List.copyOf(more));
        }
    }
}
