package org.northline.ethics.policy;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the fields that the gate judges are called, as the item's own form calls them. */
public final class MaterialFields {
    private static final Map<String, String> NAMES = Map.of(
            "problem", "problem",
            "targetUsers", "target users",
            "payer", "who pays",
            "revenueLink", "how it earns or saves money",
            "dataCategories", "data about people",
            "automationUse", "automation and AI",
            "geography", "where",
            "channel", "how it reaches people",
            "population", "who is touched");

    private MaterialFields() {}

    /** "targetUsers,payer", as the predicate lists them, as "target users, who pays". */
    public static String named(String fields) {
        return Stream.of(fields.split(","))
                .map(field -> NAMES.getOrDefault(field, field))
                .collect(Collectors.joining(", "));
    }
}
