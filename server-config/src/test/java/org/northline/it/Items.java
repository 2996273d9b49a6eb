package org.northline.it;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Items as a request writes them. */
public final class Items {
    private Items() {}

    static Map<String, Object> input(String cycle, String product, String title) {
        Map<String, Object> input = new HashMap<>();
        input.put("cycleId", cycle);
        input.put("productId", product);
        input.put("kind", "FEATURE");
        input.put("title", title);
        input.put("horizon", "NEXT");
        return input;
    }

    /** With everything that the gate judges. */
    public static Map<String, Object> complete(String cycle, String product, String title) {
        Map<String, Object> input = input(cycle, product, title);
        List.of(
                        "problem",
                        "targetUsers",
                        "payer",
                        "revenueLink",
                        "dataCategories",
                        "automationUse",
                        "geography",
                        "channel",
                        "population")
                .forEach(field -> input.put(field, "None beyond what the depot sees already."));
        // Else every item of a test would resemble the one that another test has stopped.
        input.put("problem", "Nobody knows of " + UUID.randomUUID() + ".");
        return input;
    }
}
