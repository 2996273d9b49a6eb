package org.northline.it.rights;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.UUID;
import org.northline.it.Member;
import org.northline.it.Northline;
import org.northline.it.Strategies;
import org.northline.it.consolidation.PlannedCycle;

/** The plan among the subjects: what is written before anything is reviewed. */
abstract class PlanSubjects extends SubjectWords {
    PlanSubjects(String product, Cast cast) {
        super(product, cast);
    }

    void plan(String secondProduct) {
        keep("cycle", "planning-cycles", cycle);
        keep("product", "products", product);
        words.put("new-cycle", maker::startsCycle);
        words.put("new-product", maker::addsProduct);
        words.put("second-product", () -> secondProduct);
        words.put("format", () -> "pdf");
        words.put("unique", () -> UUID.randomUUID().toString());
        words.put("new-item", this::item);
        String vision = make(maker, "/planning-cycles/{cycle}/visions", """
                {"level": "PRODUCT", "productId": "{product}", "statement": "Nobody waits.", "horizonYears": 3,
                 "metrics": [{"kind": "NORTH_STAR", "name": "Waits", "unit": "h", "definition": "Hours waited"}]}""");
        keep("vision", "visions", vision);
        keep("option", "strategy-options", Strategies.chosen(maker, cycle));
        words.put(
                "new-theme",
                () -> make(
                        maker,
                        "/planning-cycles/{cycle}/themes",
                        "{\"name\": \"{unique}\", \"optionId\": \"{option}\"}"));
        keep("theme", "themes", words.get("new-theme").get());
        String upload = maker.asks()
                .contentType("text/csv")
                .body("id,title\n1,Wait board\n")
                .post("/api/v1/imports?fileName=items.csv&source=matrix&cycle=" + cycle)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        keep("import", "imports", upload);
    }

    void teams() {
        words.put("new-team", () -> make(maker, "/teams", "{\"name\": \"{unique}\"}"));
        keep("team", "teams", words.get("new-team").get());
        words.put(
                "new-effort",
                () -> make(
                        maker,
                        "/roadmap-items/{item}/team-efforts",
                        "{\"teamId\": \"{new-team}\", \"low\": 1, \"likely\": 2, \"high\": 4}"));
        keep("effort", "team-efforts", words.get("new-effort").get());
        String quarter = "{\"people\": 4, \"daysOff\": 10, \"runShare\": 20}";
        String capacity = make(
                maker,
                "/planning-cycles/{cycle}/team-capacities",
                "{\"teamId\": \"{new-team}\", \"quarters\": [" + String.join(", ", Collections.nCopies(4, quarter))
                        + "]}");
        keep("team-capacity", "team-capacities", capacity);
    }

    void views() {
        String view = "{\"name\": \"{unique}\", \"address\": \"view=board\", \"shared\": true}";
        keep("saved-view", "saved-views", make(maker, "/saved-views", view));
    }

    void ties() {
        words.put(
                "new-dependency",
                () -> make(
                        maker,
                        "/roadmap-items/{item}/dependencies",
                        "{\"kind\": \"DEPENDS_ON\", \"otherItemId\": \"{new-item}\"}"));
        keep("dependency", "dependencies", words.get("new-dependency").get());
        words.put(
                "new-item-set",
                () -> make(
                        maker,
                        "/planning-cycles/{cycle}/item-sets",
                        "{\"name\": \"{unique}\", \"kind\": \"EXCLUSIVE\", \"itemIds\": [\"{item}\", \"{new-item}\"]}"));
        keep("item-set", "item-sets", words.get("new-item-set").get());
    }

    void drafts() {
        words.put("new-draft", () -> make(maker, "/planning-cycles/{cycle}/scenarios", "{\"name\": \"{unique}\"}"));
        keep("draft", "scenarios", words.get("new-draft").get());
        String changing = words.get("new-draft").get();
        words.put("other-draft", () -> changing);
        String assumption = "{\"kind\": \"ITEM_LEFT_OUT\", \"itemId\": \"{item}\"}";
        keep("assumption", "assumptions", make(maker, "/scenarios/" + changing + "/assumptions", assumption));
        String consolidation = make(maker, "/scenarios/{draft}/consolidations", "{}");
        keep("consolidation", "consolidations", consolidation);
        PlannedCycle.ended(maker, consolidation);
        words.put("new-draft-copy", () -> make(maker, "/scenarios/{draft}/copies", "{}"));
        keep("adoption", "adoptions", make(maker, "/consolidations/{consolidation}/adoptions", "{}"));
    }

    void objectives() {
        words.put("today", () -> LocalDate.now(ZoneOffset.UTC).toString());
        words.put("new-objective", () -> make(maker, "/planning-cycles/{cycle}/objectives", """
                        {"themeId": "{theme}", "productId": "{product}", "title": "Nobody waits", "ownerId": "{person}",
                         "commitment": "COMMITTED"}"""));
        keep("objective", "objectives", words.get("new-objective").get());
        words.put("new-key-result", () -> make(maker, "/objectives/{objective}/key-results", """
                        {"title": "Minutes waited", "unit": "minutes", "direction": "DECREASE", "baseline": 29, "target": 7,
                         "kind": "LEADING", "ownerId": "{person}"}"""));
        keep("key-result", "key-results", words.get("new-key-result").get());
        words.put(
                "new-check-in",
                () -> make(
                        maker,
                        "/key-results/{key-result}/check-ins",
                        "{\"checkedOn\": \"{today}\", \"value\": 12, \"confidence\": \"ON_TRACK\"}"));
        keep("check-in", "check-ins", words.get("new-check-in").get());
        words.put(
                "new-item-key-result",
                () -> make(maker, "/roadmap-items/{item}/key-results", "{\"keyResultId\": \"{new-key-result}\"}"));
        keep(
                "item-key-result",
                "item-key-results",
                words.get("new-item-key-result").get());
    }

    void opportunities() {
        words.put(
                "new-opportunity",
                () -> make(
                        maker,
                        "/planning-cycles/{cycle}/opportunities",
                        "{\"title\": \"{unique}\", \"ownerId\": \"{person}\"}"));
        keep("opportunity", "opportunities", words.get("new-opportunity").get());
        words.put("new-evidence", () -> make(maker, "/opportunities/{opportunity}/evidence", """
                        {"dimension": "Region", "segment": "{unique}", "source": "Survey", "askedOn": "{today}", "asked": 90,
                         "important": 70, "satisfied": 20}"""));
        String evidence = words.get("new-evidence").get();
        words.put("evidence", () -> evidence);
        String link = "{\"opportunityId\": \"{new-opportunity}\"}";
        words.put("new-item-opportunity", () -> make(maker, "/roadmap-items/{item}/opportunities", link));
        keep(
                "item-opportunity",
                "item-opportunities",
                words.get("new-item-opportunity").get());
        words.put("new-strategy-opportunity", () -> make(maker, "/strategy-options/{option}/opportunities", link));
        keep(
                "strategy-opportunity",
                "strategy-opportunities",
                words.get("new-strategy-opportunity").get());
    }

    void watched() {
        words.put("new-tripwire", () -> tripwire("{new-key-result}"));
        keep("tripwire", "tripwires", words.get("new-tripwire").get());
        words.put("new-tripped-tripwire", () -> tripwire("{key-result-that-fell}"));
        words.put("key-result-that-fell", () -> {
            String keyResult = words.get("new-key-result").get();
            make(
                    maker,
                    "/key-results/" + keyResult + "/check-ins",
                    "{\"checkedOn\": \"{today}\", \"value\": 1, \"confidence\": \"OFF_TRACK\"}");
            return keyResult;
        });
        words.put("new-revisit", () -> make(maker, "/planning-cycles/{cycle}/revisits", """
                        {"subjectKind": "ITEM", "subjectId": "{item}", "question": "Still?", "dueOn": "{today}",
                         "repeats": "ONCE", "ownerId": "{person}"}"""));
        keep("revisit", "revisits", words.get("new-revisit").get());
    }

    private String tripwire(String keyResult) {
        return make(maker, "/planning-cycles/{cycle}/tripwires", """
                {"subjectKind": "ITEM", "subjectId": "{item}", "measureKind": "KEY_RESULT", "measureId": "%s",
                 "comparison": "AT_LEAST", "threshold": 7, "startsOn": "{today}", "ownerId": "{person}",
                 "agreed": "We stop."}""".formatted(keyResult));
    }

    /** Cycles are started from the last free year on, so that this one is before the cycle of everything else. */
    void carried() {
        String early = maker.startsCycle();
        words.put("early-cycle", () -> early);
        words.put("early-item", () -> earlyItem(early));
        words.put(
                "new-rollover",
                () -> make(
                        maker,
                        "/planning-cycles/" + early + "/rollovers",
                        "{\"toCycleId\": \"{cycle}\", \"itemIds\": [\"{early-item}\"]}"));
        keep("rollover", "rollovers", words.get("new-rollover").get());
    }

    private String earlyItem(String early) {
        return maker.addsItem(early, product, Northline.unique("Early"));
    }

    void shared() {
        words.put(
                "next-month", () -> LocalDate.now(ZoneOffset.UTC).plusMonths(1).toString());
        words.put("new-share-link", () -> sharedNow().getString("id"));
        JsonPath link = sharedNow();
        keep("share-link", "share-links", link.getString("id"));
        words.put("token", () -> link.getString("token"));
    }

    private JsonPath sharedNow() {
        return maker.asks()
                .body(fill(
                        "{\"audience\": \"The board\", \"expiresOn\": \"{next-month}\", \"lanes\": \"THEME\"}",
                        Role.LEADER))
                .post("/api/v1/planning-cycles/" + cycle + "/share-links")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    void baselines() {
        keep("baseline", "baselines", make(maker, "/planning-cycles/{cycle}/baselines", "{\"name\": \"{unique}\"}"));
    }

    void workspaces() {
        Member administrator = cast.get(Role.ADMINISTRATOR);
        String export = administrator
                .asks()
                .post("/api/v1/workspace-exports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        keep("workspace-export", "workspace-exports", export);
        keep("workspace-import", "workspace-imports", TakenInWorkspace.by(administrator));
    }
}
