package org.northline.it.crash;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.northline.it.Items;

/** A request of somebody that leaves one row. */
record Write(
        Row.Kind kind,
        String session,
        String method,
        String path,
        Map<String, ?> body,
        String key,
        Optional<Row> seen) {

    static Write item(String session, String cycle, String product, String title) {
        return post(Row.Kind.ITEM, session, "/roadmap-items", Items.complete(cycle, product, title));
    }

    static Write change(String session, Row item, String cycle, String product, String title) {
        return new Write(
                Row.Kind.ITEM,
                session,
                "PUT",
                "/roadmap-items/" + item.id(),
                Items.complete(cycle, product, title),
                "",
                Optional.of(item));
    }

    static Write cycle(String session, int year) {
        return post(
                Row.Kind.CYCLE,
                session,
                "/planning-cycles",
                Map.of("year", year, "name", "Plan " + year, "fiscalStart", year + "-01-01", "currency", "EUR"));
    }

    static Write vision(String session, Row cycle) {
        Map<String, String> northStar =
                Map.of("kind", "NORTH_STAR", "name", "Waits", "unit", "h", "definition", "Hours that lorries wait");
        return post(
                Row.Kind.VISION,
                session,
                "/planning-cycles/" + cycle.id() + "/visions",
                Map.of(
                        "level",
                        "COMPANY",
                        "statement",
                        "Nobody waits in the " + cycle.content(),
                        "horizonYears",
                        3,
                        "metrics",
                        new Object[] {northStar}));
    }

    static Write review(String session, Row item) {
        Map<String, String> screening =
                Map.of("FM-02", "NO", "VL-01", "NO", "BY-01", "NO", "DA-01", "NONE", "AU-01", "NO", "RE-01", "YES");
        return post(
                Row.Kind.REVIEW,
                session,
                "/roadmap-items/" + item.id() + "/misuse-reviews",
                Map.of(
                        "screening",
                        screening.entrySet().stream()
                                .map(answer -> Map.of("questionId", answer.getKey(), "answer", answer.getValue()))
                                .toArray()));
    }

    static Write promotion(String session, Row item) {
        return post(Row.Kind.ENTRY, session, "/roadmap-items/" + item.id() + "/promotions", Map.of());
    }

    private static Write post(Row.Kind kind, String session, String path, Map<String, ?> body) {
        return new Write(kind, session, "POST", path, body, UUID.randomUUID().toString(), Optional.empty());
    }

    /** The row that this answer promises; nothing when it promises none. */
    Optional<Row> promisedBy(int status, String answer) {
        boolean changedAlready = status == 412 && seen.isPresent();
        if (status != 200 && status != 201 && !changedAlready) {
            return Optional.empty();
        }
        return Optional.of(
                kind == Row.Kind.ENTRY ? Row.ofEntry(path.split("/")[2]) : Row.of(kind, JsonPath.from(answer)));
    }
}
