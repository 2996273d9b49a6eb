package org.northline.it.rights;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.northline.it.Member;
import org.northline.it.Northline;
import org.northline.it.PromotedItem;
import org.northline.it.Reviews;

/**
 * A plan with a thing of every kind, by the word that the table uses for it. What a request uses up ({@code new-...}) is made anew each time.
 * Its items are by a maker and its reviews led by a lead, neither of whom is in the table, so that nobody there is held up by an own part in them.
 */
final class Subjects extends PlanSubjects {
    private static final String SCENARIO = """
            {"kind": "MISUSE", "title": "Ranking drivers", "actor": "A depot", "victims": "Drivers", "severity": 2,
             "aggravators": [], "guidelines": [3]}""";
    private static final String MITIGATION = """
            {"text": "Show no names", "ownerId": "{person}", "dueOn": "2099-01-01", "measure": "No name is shown",
             "blocks": "LAUNCH", "residualSeverity": 1, "residualLikelihood": 1}""";

    Subjects(String product, String secondProduct, Cast cast) {
        super(product, cast);
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
        opportunities();
        watched();
        carried();
        shared();
        baselines();
        workspaces();
        signed();
        promoted();
        opposed();
        stopped();
    }

    /** What nobody of another organisation may ever be shown. */
    List<String> secrets() {
        return Stream.of("cycle", "product", "theme", "item", "review", "scenario", "person")
                .map(words::get)
                .map(Supplier::get)
                .toList();
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
}
