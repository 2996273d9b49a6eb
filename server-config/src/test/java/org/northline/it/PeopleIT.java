package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeopleIT {
    @Test
    void revokedCapacityIsGoneOnTheNextRequest() {
        Member administrator = Member.with("ADMINISTRATOR");
        assertThat(administrator.asks().get("/api/v1/sample-company").statusCode())
                .isEqualTo(200);

        revoke(administrator, grantsOf(administrator).get(0));

        assertThat(administrator.asks().get("/api/v1/sample-company").statusCode())
                .isEqualTo(403);
    }

    @Test
    void grantedCapacityIsThereOnTheNextRequest() {
        Member member = Member.with();
        assertThat(member.asks().get("/api/v1/sample-company").statusCode()).isEqualTo(403);

        assertThat(grant(Northline.asAdmin(), member.id(), "ADMINISTRATOR").statusCode())
                .isEqualTo(201);

        assertThat(member.asks().get("/api/v1/sample-company").statusCode()).isEqualTo(200);
    }

    @Test
    void deactivationEndsSessionsAndReactivationOpensTheAccount() {
        Member member = Member.with();

        post("/api/v1/people/" + member.id() + "/deactivations");
        assertThat(member.asks().get("/api/v1/session").statusCode()).isEqualTo(401);
        assertThat(Northline.signIn(member.email(), member.password()).statusCode())
                .isEqualTo(401);

        post("/api/v1/people/" + member.id() + "/reactivations");
        assertThat(member.asks().get("/api/v1/session").statusCode())
                .as("an ended session stays ended")
                .isEqualTo(401);
        assertThat(Northline.signIn(member.email(), member.password()).statusCode())
                .isEqualTo(201);
    }

    @Test
    void nobodyGrantsACapacityToThemselves_I18() {
        Member administrator = Member.with("ADMINISTRATOR");

        assertThat(grant(administrator.asks(), administrator.id(), "MISUSE_REVIEWER")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void resetPasswordEndsSessionsAndMustBeChanged() {
        Member member = Member.with();

        String given = Northline.asAdmin()
                .post("/api/v1/people/{id}/password-resets", member.id())
                .path("initialPassword");

        assertThat(member.asks().get("/api/v1/session").statusCode()).isEqualTo(401);
        assertThat(Northline.signIn(member.email(), member.password()).statusCode())
                .isEqualTo(401);
        assertThat(Northline.signIn(member.email(), given).<Boolean>path("mustChangePassword"))
                .isTrue();
    }

    @Test
    void sameKeyGivesTheSameAnswerAndOnePerson() {
        String key = UUID.randomUUID().toString();
        Map<String, String> body =
                Map.of("name", "Twice", "email", Northline.unique("t").replace(' ', '.') + "@x.example");

        Response first = withKey(key).body(body).post("/api/v1/people");
        Response second = withKey(key).body(body).post("/api/v1/people");

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.contentType()).isEqualTo(first.contentType());
        assertThat(withKey(key)
                        .body(Map.of("name", "Other", "email", "other@x.example"))
                        .post("/api/v1/people")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void sameKeyAtTheSameMomentActsOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        RequestSpecification template = withKey(key)
                .body(Map.of("name", "Parallel", "email", Northline.unique("p").replace(' ', '.') + "@x.example"));
        Callable<String> call = () -> RestAssured.given()
                .spec(template)
                .post("/api/v1/people")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> answers =
                    threads.invokeAll(IntStream.range(0, 4).mapToObj(i -> call).collect(Collectors.toList()));

            String first = answers.get(0).get();
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void overtakenChangeIsToldTheNewestVersion() {
        Member member = Member.with();
        String path = "/api/v1/people/" + member.id();
        String tag = Northline.asAdmin().get(path).header("ETag");

        assertThat(rename(path, tag, "First").statusCode()).isEqualTo(200);
        Response stale = rename(path, tag, "Second");

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.<String>path("current.name")).isEqualTo("First");
        assertThat(Northline.asAdmin().body(Map.of("name", "Blind")).put(path).statusCode())
                .isEqualTo(428);
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        Member.with();
        Member.with();
        List<String> whole = ids(Northline.asAdmin().queryParam("limit", 200).get("/api/v1/people"));

        List<String> paged = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = Northline.asAdmin().queryParam("limit", 2);
            Response page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/api/v1/people");
            paged.addAll(ids(page));
            cursor = page.path("nextCursor");
        } while (cursor != null && paged.size() < whole.size());

        assertThat(paged).isEqualTo(whole);
    }

    private static List<String> ids(Response page) {
        return page.then().statusCode(200).extract().jsonPath().getList("items.id", String.class);
    }

    private static Response rename(String path, String tag, String name) {
        return Northline.asAdmin()
                .header("If-Match", tag)
                .body(Map.of("name", name))
                .put(path);
    }

    private static RequestSpecification withKey(String key) {
        return Northline.repeatable(Northline.asAdmin(), key);
    }

    private static Response grant(RequestSpecification asker, String person, String capacity) {
        return asker.body(Map.of("capacity", capacity)).post("/api/v1/people/{id}/capacity-grants", person);
    }

    private static void revoke(Member member, String grant) {
        Northline.asAdmin()
                .body(Map.of("forCause", false))
                .post("/api/v1/people/{id}/capacity-grants/{grant}/revocations", member.id(), grant)
                .then()
                .statusCode(201);
    }

    private static List<String> grantsOf(Member member) {
        JsonPath person =
                Northline.asAdmin().get("/api/v1/people/" + member.id()).jsonPath();
        return person.getList("capacities.grantId", String.class);
    }

    private static void post(String path) {
        Northline.asAdmin().post(path).then().statusCode(204);
    }
}
