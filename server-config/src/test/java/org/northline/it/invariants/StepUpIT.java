package org.northline.it.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.northline.it.Reviews;

/** Signing takes the password in the very request that names the statement, so that nothing is left over to be used later. */
class StepUpIT {
    private static final Crew CREW = new Crew();

    private Crew.Sealed sealed;

    @BeforeEach
    void seal() {
        sealed = CREW.sealed(CREW.item("To be signed"));
    }

    @Test
    @DisplayName("I-24 A session alone does not sign: the password is part of the request")
    void sessionAloneDoesNotSign() throws SQLException {
        Map<String, Object> request = request();
        request.remove("password");

        assertThat(sign(request).statusCode()).isEqualTo(422);
        assertThat(signatures()).isZero();
    }

    @Test
    @DisplayName("I-24 A wrong password does not sign")
    void wrongPasswordDoesNotSign() throws SQLException {
        Map<String, Object> request = request();
        request.put("password", CREW.stakeholder.password() + "!");

        Response answer = sign(request);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.<String>path("type")).isEqualTo("/problems/wrong-password");
        assertThat(signatures()).isZero();
    }

    @Test
    @DisplayName("I-24 The password confirms one statement: given for another it signs neither")
    void passwordConfirmsOneStatement() throws SQLException {
        Crew.Sealed other = CREW.sealed(CREW.item("Another one"));
        Map<String, Object> request = request();
        request.put("statementHash", other.hash());

        Response answer = sign(request);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.<String>path("type")).isEqualTo("/problems/statement-changed");
        assertThat(signatures()).isZero();
        assertThat(Crew.count("ethics.sign_off", "review_id", other.review())).isZero();
    }

    @Test
    @DisplayName("I-24 The password is used up by its request: the next one without it does not sign")
    void passwordIsUsedUp() throws SQLException {
        assertThat(sign(request()).statusCode()).isEqualTo(201);
        sealed = CREW.sealed(CREW.item("The next one"));
        Map<String, Object> next = request();
        next.remove("password");

        assertThat(sign(next).statusCode()).isEqualTo(422);
        assertThat(signatures()).isZero();
    }

    private Map<String, Object> request() {
        return new HashMap<>(Reviews.signature(CREW.stakeholder, "STAKEHOLDER", sealed.hash()));
    }

    private Response sign(Map<String, Object> request) {
        return CREW.stakeholder.asks().body(request).post("/api/v1/misuse-reviews/{review}/sign-offs", sealed.review());
    }

    private int signatures() throws SQLException {
        return Crew.count("ethics.sign_off", "review_id", sealed.review());
    }
}
