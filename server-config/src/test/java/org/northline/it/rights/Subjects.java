package org.northline.it.rights;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.northline.it.Items;
import org.northline.it.Member;
import org.northline.it.Northline;
import org.northline.it.PromotedItem;
import org.northline.it.Reviews;
import org.northline.it.Strategies;
import org.northline.it.consolidation.PlannedCycle;

/**
 * A plan with a thing of every kind, by the word that the table uses for it. What a request uses up ({@code new-...}) is made anew each time.
 * Its items are by a maker and its reviews led by a lead, neither of whom is in the table, so that nobody there is held up by an own part in them.
 */
final class Subjects {
    private static final Pattern WORD = Pattern.compile("\\{([a-zA-Z-]+)\\}");

    private static final String SCENARIO = """
            {"kind": "MISUSE", "title": "Ranking drivers", "actor": "A depot", "victims": "Drivers", "severity": 2,
             "aggravators": [], "guidelines": [3]}""";
    private static final String MITIGATION = """
            {"text": "Show no names", "ownerId": "{person}", "dueOn": "2099-01-01", "measure": "No name is shown",
             "blocks": "LAUNCH", "residualSeverity": 1, "residualLikelihood": 1}""";

    private final Cast cast;
    private final Member maker = Member.with("PRODUCT_LEADER");
    private final Member lead = Member.with("MISUSE_REVIEWER", "STAKEHOLDER");
    private final String cycle = maker.startsCycle();
    private final String product;
    private final Map<String, Supplier<String>> words = new TreeMap<>();

    Subjects(String product, String secondProduct, Cast cast) {
        this.product = product;
        this.cast = cast;
        plan(secondProduct);
        people();
        String item = item();
        String review = Reviews.start(cast.get(Role.REVIEWER), item);
        reviewed(item, review);
        teams();
        views();
        ties();
        drafts();
        objectives();
        shared();
        baselines();
        signed();
        promoted();
        opposed();
        stopped();
    }

    /** The text with its words replaced. */
    String fill(String text, Role role) {
        return WORD.matcher(text).replaceAll(match -> Matcher.quoteReplacement(word(match.group(1), role)));
    }

    /** What nobody of another organisation may ever be shown. */
    List<String> secrets() {
        return Stream.of("cycle", "product", "theme", "item", "review", "scenario", "person")
                .map(words::get)
                .map(Supplier::get)
                .toList();
    }

    private String word(String name, Role role) {
        return switch (name) {
            case "capacity" -> role.capacity();
            case "password" -> cast.get(role).password();
            case "email" -> cast.get(role).email();
            default -> words.getOrDefault(name, () -> "{" + name + "}").get();
        };
    }

    /** Under the first word of its address, too. */
    private void keep(String name, String plural, String id) {
        words.put(name, () -> id);
        words.put(plural, () -> id);
    }

    private void plan(String secondProduct) {
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

    private void people() {
        Member spare = Member.with("STAKEHOLDER");
        String grant = Northline.asAdmin().get("/api/v1/people/" + spare.id()).path("capacities[0].grantId");
        keep("person", "people", spare.id());
        words.put("version", () -> "1");
        keep("policy-draft", "policy-drafts", openPolicyDraft());
        words.put("grantId", () -> grant);
    }

    /** The open draft of the policy, begun when there is none. */
    private static String openPolicyDraft() {
        String open = Northline.asAdmin().get("/api/v1/policy-drafts").path("items[0].id");
        return open != null
                ? open
                : Northline.asAdmin().post("/api/v1/policy-drafts").path("id");
    }

    private void reviewed(String item, String review) {
        keep("item", "roadmap-items", item);
        keep("review", "misuse-reviews", review);
        words.put("questionId", () -> "TR-01");
        words.put("hat", () -> "outsider");
        words.put("harmless", () -> Reviews.HARMLESS);
        words.put("new-review", () -> Reviews.start(lead, item()));
        words.put("new-answered-review", () -> answered(Reviews.start(lead, item())));
        String scenario = make(lead, "/misuse-reviews/{review}/scenarios", SCENARIO);
        keep("scenario", "misuse-scenarios", scenario);
        words.put(
                "new-scenario",
                () -> make(lead, "/misuse-reviews/" + Reviews.start(lead, item()) + "/scenarios", SCENARIO));
        words.put("new-mitigation", () -> make(lead, "/misuse-scenarios/{scenario}/mitigations", MITIGATION));
        keep("mitigation", "mitigations", words.get("new-mitigation").get());
        words.put("new-condition", this::condition);
    }

    private void teams() {
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

    private void views() {
        String view = "{\"name\": \"{unique}\", \"address\": \"view=board\", \"shared\": true}";
        keep("saved-view", "saved-views", make(maker, "/saved-views", view));
    }

    private void ties() {
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

    private void drafts() {
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

    private void objectives() {
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

    private void shared() {
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

    private void baselines() {
        keep("baseline", "baselines", make(maker, "/planning-cycles/{cycle}/baselines", "{\"name\": \"{unique}\"}"));
    }

    private String condition() {
        String review = Reviews.start(lead, item());
        String scenario = make(
                lead,
                "/misuse-reviews/" + review + "/scenarios",
                SCENARIO.replace("\"severity\": 2", "\"severity\": 1"));
        String condition = make(lead, "/misuse-scenarios/" + scenario + "/mitigations", MITIGATION);
        Reviews.seal(lead, review);
        return condition;
    }

    private String answered(String review) {
        lead.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("state", "NOT_APPLICABLE", "reason", "Nothing is said."))
                .put("/api/v1/misuse-reviews/{review}/answers/TR-01", review)
                .then()
                .statusCode(200);
        return review;
    }

    private void signed() {
        String review = Reviews.start(lead, item());
        String hash = Reviews.seal(lead, review);
        words.put("sealed-review", () -> review);
        words.put("hash", () -> hash);
        words.put("new-sign-off", () -> {
            String other = Reviews.start(lead, item());
            return Reviews.sign(cast.get(Role.STAKEHOLDER), "STAKEHOLDER", other, Reviews.seal(lead, other));
        });
    }

    private void promoted() {
        Member reviewer = Member.with("MISUSE_REVIEWER");
        String item = PromotedItem.of(item(), maker, lead, reviewer, cast.get(Role.STAKEHOLDER))
                .id();
        words.put("promoted-item", () -> item);
    }

    private void opposed() {
        Member stakeholder = cast.get(Role.STAKEHOLDER);
        words.put("new-hold", () -> gate(lead, "holds", "{\"reason\": \"Wait\"}"));
        words.put(
                "new-objection",
                () -> gate(stakeholder, "objections", "{\"guideline\": 3, \"text\": \"It ranks people\"}"));
        words.put(
                "new-stop",
                () -> gate(
                        stakeholder,
                        "stops",
                        "{\"guideline\": 3, \"reason\": \"It ranks people\", \"password\": \"" + stakeholder.password()
                                + "\"}"));
    }

    private void stopped() {
        Member executive = Member.with("EXECUTIVE");
        String stop =
                "{\"guideline\": 3, \"reason\": \"It ranks people\", \"password\": \"" + executive.password() + "\"}";
        words.put("new-stopped-item", () -> {
            String item = item();
            post(cast.get(Role.STAKEHOLDER), item, "objections", "{\"guideline\": 3, \"text\": \"It ranks people\"}");
            post(executive, item, "stops", stop);
            return item;
        });
        words.put("new-appeal", () -> {
            String item = item();
            post(executive, item, "stops", stop);
            post(maker, item, "appeals", "{\"reason\": \"It ranks nobody\"}");
            return maker.asks().get("/api/v1/roadmap-items/" + item + "/gate").path("appeals.appeals[0].id");
        });
    }

    private static void post(Member member, String item, String what, String body) {
        member.asks()
                .body(body)
                .post("/api/v1/roadmap-items/" + item + "/" + what)
                .then()
                .statusCode(201);
    }

    /** The id of the one that a person has just put in the way of a new item. */
    private String gate(Member member, String what, String body) {
        String item = item();
        post(member, item, what, body);
        return member.asks().get("/api/v1/roadmap-items/" + item + "/gate").path(what + "[0].id");
    }

    private String item() {
        return maker.asks()
                .body(Items.complete(cycle, product, Northline.unique("Wait board")))
                .post("/api/v1/roadmap-items")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String make(Member member, String path, String body) {
        return member.asks()
                .body(fill(body, Role.LEADER))
                .post("/api/v1" + fill(path, Role.LEADER))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
