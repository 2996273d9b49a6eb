package org.northline.it;

import java.util.HashMap;
import java.util.Map;

/** Items as a request writes them. */
final class Items {
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
}
