package org.northline.it;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A plan of one theme, one objective and one key result in per cent, in an organisation of its own, with what asks about it through the year. */
final class WatchedPlan {
    private final Member leader = Member.elsewhere();
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final String cycle = leader.startsCycle();
    private final String theme = leader.makes(
            "/planning-cycles/" + cycle + "/themes",
            Map.of("name", "Calm", "optionId", Strategies.chosen(leader, cycle)));
    private final String objective = leader.makes(
            "/planning-cycles/" + cycle + "/objectives",
            Map.of("themeId", theme, "title", "Nobody waits", "ownerId", leader.id(), "commitment", "COMMITTED"));
    private final String keyResult = leader.makes(
            "/objectives/" + objective + "/key-results",
            Map.of(
                    "title", "Days on time",
                    "unit", "%",
                    "direction", "INCREASE",
                    "baseline", 80,
                    "target", 95,
                    "kind", "LEADING",
                    "ownerId", leader.id()));

    Member leader() {
        return leader;
    }

    LocalDate today() {
        return today;
    }

    String cycle() {
        return cycle;
    }

    String theme() {
        return theme;
    }

    String objective() {
        return objective;
    }

    /** A new tripwire of the key result. */
    String tripwire(String kind, String subject, Map<String, ?> limit) {
        Map<String, Object> input = watching(leader, kind, subject);
        input.putAll(Map.of("measureKind", "KEY_RESULT", "measureId", keyResult));
        input.putAll(limit);
        return leader.makes("/planning-cycles/" + cycle + "/tripwires", input);
    }

    /** A tripwire of the last thirty days without what it watches and its limit; of the whole plan without a subject. */
    static Map<String, Object> watching(Member owner, String kind, String subject) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "subjectKind",
                kind,
                "startsOn",
                LocalDate.now(ZoneOffset.UTC).minusDays(30).toString(),
                "ownerId",
                owner.id(),
                "agreed",
                "We look again."));
        if (subject != null) {
            input.put("subjectId", subject);
        }
        return input;
    }

    /** A check-in of the key result. */
    String said(int value, LocalDate day) {
        return leader.makes(
                "/key-results/" + keyResult + "/check-ins",
                Map.of("checkedOn", day.toString(), "value", value, "confidence", "ON_TRACK"));
    }

    /** A company's vision with one metric of this last result. */
    static Map<String, Object> vision(int result) {
        return Map.of(
                "level",
                "COMPANY",
                "statement",
                "Calm",
                "horizonYears",
                3,
                "metrics",
                List.of(Map.of(
                        "kind",
                        "NORTH_STAR",
                        "name",
                        "Calm days",
                        "unit",
                        "%",
                        "definition",
                        "Days",
                        "lastResult",
                        result)));
    }
}
