package org.northline.it;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** Growth strategies on their way to themes. */
public final class Strategies {
    private Strategies() {}

    /** The first of the 16 options of the cycle, pursued, rated and chosen. */
    public static String chosen(Member leader, String cycle) {
        String option = options(leader, cycle).get(0);
        change(leader, option, "stance", Map.of("stance", "PURSUE", "reason", "It pays."));
        change(leader, option, "ratings", Map.of("ratings", ratings(leader, cycle)));
        change(leader, option, "choice", Map.of("chosen", true, "reason", "It pays best."));
        return option;
    }

    static List<String> options(Member leader, String cycle) {
        return leader.asks()
                .get("/api/v1/planning-cycles/{cycle}/strategy-options", cycle)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static List<Map<String, Object>> ratings(Member leader, String cycle) {
        List<String> criteria = leader.asks()
                .get("/api/v1/planning-cycles/{cycle}/scorecard", cycle)
                .path("criteria.id");
        return criteria.stream()
                .map(criterion -> Map.<String, Object>of("criterionId", criterion, "score", 3))
                .toList();
    }

    private static void change(Member leader, String option, String what, Map<String, ?> body) {
        String address = "/api/v1/strategy-options/" + option;
        Response seen = leader.asks().get(address);
        leader.asks()
                .header("If-Match", seen.header("ETag"))
                .body(body)
                .put(address + "/" + what)
                .then()
                .statusCode(200);
    }
}
