package org.northline.it.gate;

import java.util.List;

/** New versions of the policy that go below its bounds, adopted by the function of the migrations itself. */
final class PolicyDocumentAttacks {
    private PolicyDocumentAttacks() {}

    static List<Attack> of(Battlefield field) {
        return List.of(
                tier(field, "a quorum of one", 1, "{signers}", "1"),
                tier(field, "too few people for its seats", 3, "{signers}", "3"),
                tier(field, "fewer people at a higher tier", 2, "{signers}", "9"),
                tier(field, "no outsider", 2, "{seats}", "{\"MISUSE_REVIEWER\": 1, \"STAKEHOLDER\": 1}"),
                tier(field, "no executive", 3, "{seats,EXECUTIVE}", "null"),
                tier(
                        field,
                        "an empty seat",
                        1,
                        "{seats}",
                        "{\"MISUSE_REVIEWER\": 1, \"STAKEHOLDER\": 1, \"EXECUTIVE\": 0}"),
                tier(field, "a review that holds for ever", 1, "{validDays}", "3650"),
                tier(field, "a longer validity at tier 4", 4, "{validDays}", "91"),
                tier(field, "no rest at tier 4", 4, "{waitingDays}", "0"),
                changed(field, "no tier 4", "#- '{tiers,3}'"),
                changed(field, "no guideline", "|| '{\"guidelines\": []}'"),
                changed(
                        field,
                        "another sentence under number 3",
                        "#- '{guidelines,2}' || jsonb_build_object('guidelines', (d #- '{guidelines,2}') -> 'guidelines'"
                                + " || '[{\"number\": 3, \"title\": \"Anything goes\", \"text\": \"Really\"}]')"),
                without(field, "a whole part left out", "id LIKE 'EN-%'"),
                without(field, "a screening that forces no tier for minors", "id = 'BY-01'"),
                question(field, "a lower trigger of the screening", "BY-01", "{options,2,leastTier}", "1"),
                question(field, "a trigger outside of the screening", "BY-01", "{triage}", "false"),
                question(field, "not knowing made cheap", "AU-02", "{unknownTier}", "2"),
                question(field, "a question without a guideline", "FM-01", "{guidelines}", "[]"),
                question(field, "a question of an unknown guideline", "FM-01", "{guidelines}", "[77]"),
                question(field, "another kind of question under an id", "FM-01", "{kind}", "\"NUMBER\""),
                question(field, "a choice of one", "AT-01", "{options}", "[{\"key\": \"YES\", \"text\": \"Yes\"}]"),
                question(field, "thresholds of a text", "FM-01", "{thresholds}", "[{\"from\": 1, \"leastTier\": 2}]"),
                changed(field, "other material fields", "|| '{\"materialFields\": [\"title\"]}'"),
                changed(field, "a version that skips one", "|| '{\"version\": 4}'"),
                changed(field, "a bank that skips one", "|| '{\"questionBank\": 3}'"));
    }

    private static Attack tier(Battlefield field, String name, int tier, String path, String value) {
        String at = "{tiers," + (tier - 1) + "," + path.substring(1);
        return changed(
                field,
                name,
                value.equals("null") ? "#- '" + at + "'" : "|| jsonb_set(d, '" + at + "', '" + value + "')");
    }

    private static Attack question(Battlefield field, String name, String id, String path, String value) {
        return changed(
                field,
                name,
                "|| jsonb_build_object('questions', (SELECT jsonb_agg(CASE WHEN q ->> 'id' = '" + id
                        + "' THEN jsonb_set(q, '" + path + "', '" + value
                        + "') ELSE q END) FROM jsonb_array_elements(d -> 'questions') AS q))");
    }

    private static Attack without(Battlefield field, String name, String condition) {
        return changed(
                field,
                name,
                "|| jsonb_build_object('questions', (SELECT jsonb_agg(to_jsonb(q) -> 'q') FROM (SELECT q, q ->> 'id' AS id"
                        + " FROM jsonb_array_elements(d -> 'questions') AS q) AS q WHERE NOT " + condition + "))");
    }

    /** A third version whose document is changed by an expression over {@code d}; without the change it is adopted. */
    private static Attack changed(Battlefield field, String name, String change) {
        return Attack.sql(
                "adopt a policy with " + name,
                "SELECT ethics.adopt_policy(?, d " + change + ") FROM (SELECT ethics.standard_policy()"
                        + " || '{\"version\": 3, \"guidelineSet\": 2, \"questionBank\": 2}' AS d) AS document",
                field.org());
    }
}
