package org.northline.it.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.northline.it.Member;
import org.northline.it.Northline;
import org.northline.it.Reviews;

/** A request that comes again, because its answer was lost, does nothing again. */
class RepeatedEventIT {
    private static final int CLIENTS = 4;

    private static Crew crew;

    private final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void gather() {
        crew = new Crew();
    }

    @Test
    @DisplayName("I-11 A promotion that is repeated gives the first answer and one audit event")
    void repeatedPromotionGivesTheFirstAnswer() throws SQLException {
        String item = crew.cleared("Promoted once");
        int before = events(item);

        Response first = ask(crew.leader, "/roadmap-items/" + item + "/promotions", Map.of());
        Response again = ask(crew.leader, "/roadmap-items/" + item + "/promotions", Map.of());

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(events(item)).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("I-11 A signature that is repeated gives the first answer and one audit event")
    void repeatedSignatureGivesTheFirstAnswer() throws SQLException {
        String item = crew.item("Signed once");
        Crew.Sealed sealed = crew.sealed(item);
        int before = events(item);
        String path = "/misuse-reviews/" + sealed.review() + "/sign-offs";
        Map<String, Object> signature = Reviews.signature(crew.stakeholder, "STAKEHOLDER", sealed.hash());

        Response first = ask(crew.stakeholder, path, signature);
        Response again = ask(crew.stakeholder, path, signature);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(events(item)).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("I-11 An objection that is sent several times at once is raised once")
    void objectionSentAtOnceIsRaisedOnce() throws Exception {
        String item = crew.item("Objected to once");
        int before = events(item);
        Callable<Response> request = () -> ask(
                crew.stakeholder,
                "/roadmap-items/" + item + "/objections",
                Map.of("guideline", 3, "text", "It can be used to follow somebody home."));

        List<Integer> statuses = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        for (Future<Response> answer : threads.invokeAll(List.of(request, request, request, request))) {
            statuses.add(answer.get().statusCode());
        }
        threads.shutdown();

        assertThat(statuses).hasSize(CLIENTS).containsOnly(201);
        assertThat(Crew.count("ethics.objection", "item_id", item)).isEqualTo(1);
        assertThat(events(item)).isEqualTo(before + 1);
    }

    private Response ask(Member member, String path, Map<String, ?> body) {
        return Northline.repeatable(member.asks(), key).body(body).post("/api/v1" + path);
    }

    private static int events(String item) throws SQLException {
        return Crew.count("ethics.audit_event", "item_id", item);
    }
}
