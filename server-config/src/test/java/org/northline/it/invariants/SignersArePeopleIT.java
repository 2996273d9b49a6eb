package org.northline.it.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.northline.it.Northline;
import org.northline.it.Reviews;

/** Whoever signs is signed in as a person, and signs for nobody else. */
class SignersArePeopleIT {
    private static Crew crew;
    private static Map<String, Object> request;
    private static String path;

    @BeforeAll
    static void seal() {
        crew = new Crew();
        Crew.Sealed sealed = crew.sealed(crew.item("To be signed by people"));
        path = "/api/v1/misuse-reviews/" + sealed.review() + "/sign-offs";
        request = Reviews.signature(crew.stakeholder, "STAKEHOLDER", sealed.hash());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"personId", "signerId", "onBehalfOf", "delegateOf", "substituteFor"})
    @DisplayName("I-21 A request cannot name another signer:")
    void requestCannotNameAnotherSigner(String field) {
        Map<String, Object> forSomebodyElse = new HashMap<>(request);
        forSomebodyElse.put(field, crew.reviewer.id());

        Response answer = crew.stakeholder.asks().body(forSomebodyElse).post(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("errors[0].pointer")).isEqualTo("/" + field);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Basic", "Bearer", "Token"})
    @DisplayName("I-22 No other credential than a person's session is taken:")
    void noOtherCredentialIsTaken(String scheme) {
        String secret = crew.stakeholder.email() + ":" + crew.stakeholder.password();
        String credential = Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));

        Response answer = Northline.anonymous()
                .header("Authorization", scheme + " " + credential)
                .body(request)
                .post(path);

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("I-22 The session of a person who has left does not sign")
    void sessionOfALeaverDoesNotSign() {
        Crew leaving = new Crew();
        Crew.Sealed sealed = leaving.sealed(leaving.item("Left behind"));
        Northline.asAdmin()
                .post("/api/v1/people/{id}/deactivations", leaving.stakeholder.id())
                .then()
                .statusCode(204);
        Map<String, Object> late = new HashMap<>(request);
        late.put("statementHash", sealed.hash());

        Response answer = leaving.stakeholder
                .asks()
                .body(late)
                .post("/api/v1/misuse-reviews/{review}/sign-offs", sealed.review());

        assertThat(answer.statusCode()).isEqualTo(401);
    }
}
