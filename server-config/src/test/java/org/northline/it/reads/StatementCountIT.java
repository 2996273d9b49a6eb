package org.northline.it.reads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.northline.it.Items;
import org.northline.it.Made;
import org.northline.it.Member;
import org.northline.it.PromotedItem;
import org.northline.it.Reviews;
import org.northline.it.Strategies;

/**
 * A read takes no more statements than are written here, and a list as many for 60 rows as for 10. In one long file, because whoever adds a read adds
 * it to the plan and to the list at once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementCountIT {
    private static final int FEW = 10;
    private static final int MANY = 60;

    private final Member member = Member.elsewhere();
    private final Map<Integer, Map<String, String>> plans = Map.of(FEW, plan(FEW), MANY, plan(MANY));
    private StatementLog log;

    @BeforeAll
    void listen() throws SQLException, IOException {
        log = StatementLog.open();
        boolean heard = false;
        // Each connection of the server takes up the new setting when it is next asked.
        for (int quiet = 0; quiet < 100 && !heard; quiet++) {
            heard = !log.of(() -> member.asks().get("/api/v1/session")).isEmpty();
        }
        assertThat(heard).as("the log tells of statements").isTrue();
    }

    @AfterAll
    void stopListening() throws SQLException {
        if (log != null) {
            log.close();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/planning-cycles/{cycle}/progress, 2",
        "/planning-cycles/{cycle}/gate-figures, 2",
        "/planning-cycles/{cycle}/themes?limit={rows}, 3",
        "/planning-cycles/{cycle}/orphans?limit={rows}, 3",
        "/products?limit={rows}, 2",
        "/roadmap-items?cycle={cycle}&limit={rows}, 3",
        "/roadmap-items?cycle={cycle}&limit={rows}&sort=TITLE, 3",
        "/portfolio-roadmap?cycle={cycle}&limit=5000, 5",
        "/planning-cycles/{cycle}/portfolio-roadmap/exports/xlsx, 5",
        "/planning-cycles/{cycle}/portfolio-roadmap/exports/pptx?lanes=theme, 9",
        "/planning-cycles/{cycle}/share-links?limit={rows}, 3",
        "/shared-roadmaps/{token}, 12",
        "/teams?limit={rows}, 2",
        "/saved-views?limit={rows}, 2",
        "/planning-cycles/{cycle}/team-loads?limit={rows}, 3",
        "/planning-cycles/{cycle}/team-loads/{team}/items?quarter=1&limit={rows}, 4",
        "/planning-cycles/{cycle}/item-values?sort=VALUE&descending=true&limit={rows}, 4",
        "/planning-cycles/{cycle}/budget, 3",
        "/planning-cycles/{cycle}/budget/items?quarter=1&limit={rows}, 3",
        "/planning-cycles/{cycle}/allocation, 3",
        "/planning-cycles/{cycle}/timeline-items?limit=5000, 7",
        "/planning-cycles/{cycle}/lines-of-sight?limit=5000, 11",
        "/planning-cycles/{cycle}/dependencies?limit={rows}, 4",
        "/planning-cycles/{cycle}/dependencies?broken=true&kind=DEPENDS_ON&limit={rows}, 4",
        "/planning-cycles/{cycle}/item-sets?limit={rows}, 3",
        "/planning-cycles/{cycle}/scenarios?limit={rows}, 4",
        "/planning-cycles/{cycle}/objectives?limit={rows}, 4",
        "/objectives/{objective}/items?limit={rows}, 4",
        "/key-results/{keyResult}/check-ins?limit={rows}, 3",
        "/planning-cycles/{cycle}/opportunities?limit={rows}, 5",
        "/opportunities/{opportunity}/items?limit={rows}, 5",
        "/planning-cycles/{cycle}/tripwires?limit={rows}, 4",
        "/planning-cycles/{cycle}/revisits?limit={rows}, 3",
        "/planning-cycles/{cycle}/revisit-counts, 5",
        "/planning-cycles/{cycle}/rollover-items?limit={rows}, 3",
        "/planning-cycles/{cycle}/rollover-objectives?limit={rows}, 4",
        "/planning-cycles/{cycle}/rollovers?limit={rows}, 3",
        "/planning-cycles/{cycle}/baselines?limit={rows}, 3",
        "/baselines/{baseline}/items?limit={rows}, 3",
        "/planning-cycles/{cycle}/comparison?before={baseline}, 6",
        "/planning-cycles/{cycle}/comparison/items?before={baseline}&kind=UNCHANGED&limit={rows}, 4",
        "/planning-cycles/{cycle}/comparison/items?before={empty}&limit={rows}, 4",
        "/planning-cycles/{cycle}/unexplained-changes?limit={rows}, 3",
        "/gate-items?limit={rows}, 2",
        "/misuse-reviews/{review}, 31",
        "/audit-events?limit={rows}, 2"
    })
    void statementsDoNotGrowWithRows(String read, int most) throws IOException {
        List<String> few = statements(read, FEW);
        List<String> many = statements(read, MANY);

        assertThat(many).hasSameSizeAs(few);
        assertThat(many).hasSizeLessThanOrEqualTo(most);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/session, 4",
        "/people, 3",
        "/planning-cycles, 2",
        "/planning-cycles/{cycle}/visions, 3",
        "/planning-cycles/{cycle}/strategy-options, 3",
        "/planning-cycles/{cycle}/scorecard, 2",
        "/imports, 2",
        "/workspace, 5",
        "/workspace-imports, 2",
        "/roadmap-items/{item}, 2",
        "/roadmap-items/{item}/line-of-sight, 5",
        "/roadmap-items/{item}/key-results, 4",
        "/roadmap-items/{item}/opportunities, 6",
        "/strategy-options/{option}/opportunities, 8",
        "/opportunities/{opportunity}, 4",
        "/objectives/{objective}, 3",
        "/roadmap-items/{item}/history, 3",
        "/roadmap-items/{item}/promotion-check, 4",
        "/roadmap-items/{item}/team-efforts, 3",
        "/roadmap-items/{item}/estimate, 4",
        "/roadmap-items/{item}/dependencies, 4",
        "/roadmap-items/{item}/change-reasons, 3",
        "/roadmap-items/{item}/origin, 3",
        "/planning-cycles/{cycle}/item-sets?item={item}, 3",
        "/roadmap-items/{item}/gate, 9",
        "/gate-inbox, 2"
    })
    void readTakesFewStatements(String read, int most) throws IOException {
        assertThat(statements(read, FEW)).hasSizeLessThanOrEqualTo(most);
    }

    @Test
    void reviewTakesFewStatements() throws IOException {
        Member lead = Member.with("MISUSE_REVIEWER");
        String review = Reviews.start(lead, PromotedItem.newItem(Member.with("PRODUCT_LEADER")));
        lead.asks().get("/api/v1/misuse-reviews/{review}", review).then().statusCode(200);

        assertThat(log.of(() -> lead.asks().get("/api/v1/misuse-reviews/{review}", review)))
                .hasSizeLessThanOrEqualTo(28);
    }

    private List<String> statements(String read, int rows) throws IOException {
        String address = "/api/v1"
                + read.replace("{rows}", String.valueOf(rows))
                        .replace("{cycle}", plans.get(rows).get("cycle"))
                        .replace("{item}", plans.get(rows).get("item"))
                        .replace("{token}", plans.get(rows).get("token"))
                        .replace("{team}", plans.get(rows).get("team"))
                        .replace("{objective}", plans.get(rows).get("objective"))
                        .replace("{option}", plans.get(rows).get("option"))
                        .replace("{opportunity}", plans.get(rows).get("opportunity"))
                        .replace("{empty}", plans.get(rows).get("empty"))
                        .replace("{baseline}", plans.get(rows).get("baseline"))
                        .replace("{keyResult}", plans.get(rows).get("keyResult"))
                        .replace("{review}", plans.get(rows).get("review"));
        member.asks().get(address).then().statusCode(200);
        return log.of(() -> member.asks().get(address));
    }

    /** A cycle in which every item has a product and a theme of its own. */
    private Map<String, String> plan(int rows) {
        String cycle = member.startsCycle();
        String option = Strategies.chosen(member, cycle);
        String item = "";
        String loaded = make("/teams", Map.of("name", "Loaded by " + rows));
        String needed = make("/roadmap-items", Items.complete(cycle, member.addsProduct(), "Needed by " + rows));
        String empty = baseline(cycle, "Empty");
        String objective = "";
        String keyResult = "";
        String opportunity = opportunity(cycle, "Wait less");
        for (int row = 0; row < rows; row++) {
            make("/saved-views", Map.of("name", "View " + row + " of " + rows, "address", "", "shared", true));
            String theme =
                    make("/planning-cycles/" + cycle + "/themes", Map.of("name", "Theme " + row, "optionId", option));
            Map<String, Object> input = Items.complete(cycle, member.addsProduct(), "Item " + row);
            input.put("themeId", theme);
            input.put("startsOn", "2027-01-01");
            input.put("endsOn", "2027-03-31");
            item = make("/roadmap-items", input);
            member.asks()
                    .header("If-Match", "\"0\"")
                    .body(Map.of(
                            "cost", Map.of("amount", "5000", "currency", "EUR"), "impact", "HIGH", "mandatory", false))
                    .put("/api/v1/roadmap-items/" + item + "/estimate")
                    .then()
                    .statusCode(200);
            make("/roadmap-items/" + item + "/dependencies", Map.of("kind", "DEPENDS_ON", "otherItemId", needed));
            make(
                    "/planning-cycles/" + cycle + "/item-sets",
                    Map.of("name", "Set " + row, "kind", "EXCLUSIVE", "itemIds", List.of(needed, item)));
            for (String team : List.of(loaded, make("/teams", Map.of("name", "Team " + row + " of " + rows)))) {
                make(
                        "/roadmap-items/" + item + "/team-efforts",
                        Map.of("teamId", team, "low", 1, "likely", 2, "high", 3));
            }
            String next = objective(cycle, theme);
            objective = objective.isEmpty() ? next : objective;
            keyResult = keyResult.isEmpty() ? keyResult(next) : keyResult;
            served(item, keyResult);
            served(item, keyResult(objective));
            watched(cycle, item, keyResult);
            addressed(item, option, opportunity);
            addressed(item, option, opportunity(cycle, "Wait less " + row));
        }
        Map<String, String> plan = new HashMap<>();
        plan.put("option", option);
        plan.put("opportunity", opportunity);
        plan.putAll(Map.of(
                "cycle",
                cycle,
                "token",
                shared(cycle, rows),
                "item",
                item,
                "review",
                review(cycle, rows),
                "team",
                loaded,
                "objective",
                objective,
                "keyResult",
                keyResult,
                "empty",
                empty,
                "baseline",
                baseline(cycle, "Whole")));
        return plan;
    }

    private String baseline(String cycle, String name) {
        return make("/planning-cycles/" + cycle + "/baselines", Map.of("name", name));
    }

    /** The token of the last of so many links. */
    private String shared(String cycle, int rows) {
        String token = "";
        for (int row = 0; row < rows; row++) {
            token = member.asks()
                    .body(Map.of(
                            "audience",
                            "Board " + row,
                            "expiresOn",
                            LocalDate.now(ZoneOffset.UTC).plusDays(9).toString(),
                            "lanes",
                            "THEME",
                            "showsMoney",
                            true,
                            "showsNames",
                            true))
                    .post("/api/v1/planning-cycles/" + cycle + "/share-links")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("token");
        }
        return token;
    }

    private String objective(String cycle, String theme) {
        return make(
                "/planning-cycles/" + cycle + "/objectives",
                Map.of("themeId", theme, "title", "Nobody waits", "ownerId", member.id(), "commitment", "COMMITTED"));
    }

    private String keyResult(String objective) {
        return make(
                "/objectives/" + objective + "/key-results",
                Map.of(
                        "title", "Minutes waited",
                        "unit", "minutes",
                        "direction", "DECREASE",
                        "baseline", 29,
                        "target", 7,
                        "kind", "LEADING",
                        "ownerId", member.id()));
    }

    private void served(String item, String keyResult) {
        make(
                "/key-results/" + keyResult + "/check-ins",
                Map.of("checkedOn", LocalDate.now(ZoneOffset.UTC).toString(), "value", 12, "confidence", "ON_TRACK"));
        make("/roadmap-items/" + item + "/key-results", Map.of("keyResultId", keyResult));
    }

    private void watched(String cycle, String item, String keyResult) {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        make(
                "/planning-cycles/" + cycle + "/tripwires",
                Map.of(
                        "subjectKind",
                        "ITEM",
                        "subjectId",
                        item,
                        "measureKind",
                        "KEY_RESULT",
                        "measureId",
                        keyResult,
                        "comparison",
                        "AT_MOST",
                        "threshold",
                        10,
                        "startsOn",
                        today,
                        "ownerId",
                        member.id(),
                        "agreed",
                        "We stop."));
        make(
                "/planning-cycles/" + cycle + "/revisits",
                Map.of(
                        "subjectKind",
                        "ITEM",
                        "subjectId",
                        item,
                        "question",
                        "Still?",
                        "dueOn",
                        today,
                        "repeats",
                        "ONCE",
                        "ownerId",
                        member.id()));
    }

    private String opportunity(String cycle, String title) {
        String opportunity =
                make("/planning-cycles/" + cycle + "/opportunities", Map.of("title", title, "ownerId", member.id()));
        Map<String, Object> evidence = new HashMap<>(
                Map.of("dimension", "Region", "segment", "DACH", "source", "Survey", "askedOn", "2026-01-01"));
        evidence.putAll(Map.of("asked", 90, "important", 70, "satisfied", 20));
        make("/opportunities/" + opportunity + "/evidence", evidence);
        return opportunity;
    }

    private void addressed(String item, String option, String opportunity) {
        make("/roadmap-items/" + item + "/opportunities", Map.of("opportunityId", opportunity));
        member.asks()
                .body(Map.of("opportunityId", opportunity))
                .post("/api/v1/strategy-options/{option}/opportunities", option);
    }

    /** A review with so many scenarios, each of which waits for a second score. */
    private String review(String cycle, int rows) {
        Member lead = member.adds("MISUSE_REVIEWER");
        String item = make("/roadmap-items", Items.complete(cycle, member.addsProduct(), "Reviewed"));
        String review = Reviews.start(lead, item);
        for (int row = 0; row < rows; row++) {
            Reviews.imagine(lead, review, "Harm " + row, 3, 2);
        }
        return review;
    }

    private String make(String path, Map<String, ?> body) {
        return Made.idOf(member.asks().body(body).post("/api/v1" + path));
    }
}
