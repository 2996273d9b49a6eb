package org.northline.browser;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** An objective with one key result that is to fall from 48 to 15 minutes, for journeys that are about what is said of it. */
final class Outcomes {
    private final Plan plan;
    private final String keyResult;

    private Outcomes(Plan plan, String keyResult) {
        this.plan = plan;
        this.keyResult = keyResult;
    }

    static Outcomes of(Plan plan, String objective, String keyResult) {
        String owner = plan.leader().id();
        String id = make(
                plan,
                "/planning-cycles/" + plan.cycle() + "/objectives",
                Map.of(
                        "themeId",
                        plan.theme("Open on time"),
                        "title",
                        objective,
                        "ownerId",
                        owner,
                        "commitment",
                        "COMMITTED"));
        return new Outcomes(
                plan,
                make(
                        plan,
                        "/objectives/" + id + "/key-results",
                        Map.of(
                                "title",
                                keyResult,
                                "unit",
                                "minutes",
                                "direction",
                                "DECREASE",
                                "baseline",
                                48,
                                "target",
                                15,
                                "kind",
                                "LEADING",
                                "ownerId",
                                owner)));
    }

    void said(int minutes, int daysAgo) {
        make(
                plan,
                "/key-results/" + keyResult + "/check-ins",
                Map.of(
                        "checkedOn",
                        LocalDate.now(ZoneOffset.UTC).minusDays(daysAgo).toString(),
                        "value",
                        minutes,
                        "confidence",
                        "AT_RISK"));
    }

    private static String make(Plan plan, String path, Map<String, ?> body) {
        return plan.leader()
                .asks()
                .body(body)
                .post("/api/v1" + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
