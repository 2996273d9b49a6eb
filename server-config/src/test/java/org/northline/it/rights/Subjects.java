package org.northline.it.rights;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.northline.it.Items;
import org.northline.it.Member;
import org.northline.it.Northline;
import org.northline.it.Strategies;
import org.northline.planning.shared.DoorTickets;

/**
 * A plan with a thing of every kind, by the word that the table uses for it. What a request uses up ({@code new-...}) is made anew each time.
 * Its items are by a maker and its reviews led by a lead, neither of whom is in the table, so that nobody there is held up by an own part in them.
 */
final class Subjects {
    private static final Pattern WORD = Pattern.compile("\\{([a-zA-Z-]+)\\}");

    /** Answers that screen an item to tier 1, which is signed by a misuse reviewer and a stakeholder. */
    private static final String HARMLESS = Stream.of(
                    "FM-02 NO", "VL-01 NO", "BY-01 NO", "DA-01 NONE", "AU-01 NO", "RE-01 YES")
            .map(answer -> answer.split(" "))
            .map(answer -> "{\"questionId\": \"" + answer[0] + "\", \"answer\": \"" + answer[1] + "\"}")
            .collect(Collectors.joining(", ", "[", "]"));

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
        String review = review(cast.get(Role.REVIEWER), item);
        reviewed(item, review);
        signed();
        opposed();
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
        words.put("grantId", () -> grant);
    }

    private void reviewed(String item, String review) {
        keep("item", "roadmap-items", item);
        keep("review", "misuse-reviews", review);
        words.put("questionId", () -> "TR-01");
        words.put("harmless", () -> HARMLESS);
        words.put("new-review", () -> review(lead, item()));
        words.put("new-answered-review", () -> answered(review(lead, item())));
        String scenario = make(lead, "/misuse-reviews/{review}/scenarios", """
                {"kind": "MISUSE", "title": "Ranking drivers", "actor": "A depot", "victims": "Drivers", "severity": 2,
                 "aggravators": [], "guidelines": [3]}""");
        keep("scenario", "misuse-scenarios", scenario);
        words.put("new-mitigation", () -> make(lead, "/misuse-scenarios/{scenario}/mitigations", """
                        {"text": "Show no names", "ownerId": "{person}", "dueOn": "2099-01-01", "measure": "No name is shown",
                         "blocks": "LAUNCH", "residualSeverity": 1, "residualLikelihood": 1}"""));
        keep("mitigation", "mitigations", words.get("new-mitigation").get());
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
        String review = review(lead, item());
        String hash = seal(review);
        words.put("sealed-review", () -> review);
        words.put("hash", () -> hash);
        Member stakeholder = cast.get(Role.STAKEHOLDER);
        words.put("new-sign-off", () -> {
            String other = review(lead, item());
            return stakeholder
                    .asks()
                    .body(Map.of(
                            "capacity",
                            "STAKEHOLDER",
                            "meaning",
                            "APPROVE",
                            "statementHash",
                            seal(other),
                            "password",
                            stakeholder.password()))
                    .post("/api/v1/misuse-reviews/{review}/sign-offs", other)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("signOffs[0].id");
        });
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

    /** The id of the one that a person has just put in the way of a new item. */
    private String gate(Member member, String what, String body) {
        String item = item();
        member.asks()
                .body(body)
                .post("/api/v1/roadmap-items/" + item + "/" + what)
                .then()
                .statusCode(201);
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

    private static String review(Member member, String item) {
        return member.asks()
                .body("{\"screening\": " + HARMLESS + "}")
                .post("/api/v1/roadmap-items/{item}/misuse-reviews", item)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Through the database's door, which leaves it to the server whether the review is complete. Gives the hash of the statement. */
    private String seal(String review) {
        UUID org = UUID.fromString(lead.asks().get("/api/v1/session").path("organisation.id"));
        UUID person = UUID.fromString(lead.id());
        UUID id = UUID.fromString(review);
        String verdict = "PROCEED_WITH_CONDITIONS";
        DoorTickets tickets = new DoorTickets(Base64.getDecoder().decode(Northline.doorKey()), Clock.systemUTC());
        try (Connection app = Northline.connectionOfApp();
                PreparedStatement seal = app.prepareStatement("SELECT ethics.seal(?, ?, ?, '', ?, ?)")) {
            seal.setObject(1, org);
            seal.setObject(2, id);
            seal.setString(3, verdict);
            seal.setObject(4, person);
            seal.setString(5, tickets.issue("seal", org, id, verdict, "", person));
            seal.execute();
        } catch (SQLException refusal) {
            throw new IllegalStateException(refusal);
        }
        return lead.asks()
                .get("/api/v1/misuse-reviews/{review}/statement", review)
                .path("hash");
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
