package org.northline.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sees by a link, and what nobody learns from one. */
class ShareGuardIT extends SharedRoadmap {
    @Test
    void revokedEndedGuessedAndMisspeltLinksAreAnsweredAlike() throws SQLException {
        JsonPath revoked = link();
        leader.asks()
                .post("/api/v1/share-links/{id}/revocations", revoked.getString("id"))
                .then()
                .statusCode(204);
        JsonPath ended = link();
        change(
                "UPDATE planning.share_link SET made_on = made_on - 60, expires_on = current_date - 1 WHERE id = ?",
                ended);
        byte[] absent = Northline.asAdmin().get("/api/v1/nowhere").asByteArray();

        for (String token : List.of(token(revoked), token(ended), guess(), "x", "%20", token(link()) + "a")) {
            Response answer = ask("/shared-roadmaps/" + token);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.asByteArray()).isEqualTo(absent);
            assertThat(ask("/shared-roadmaps/" + token + "/exports/pdf").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void linkWorksOnItsLastDay() throws SQLException {
        JsonPath last = link();
        change(
                "UPDATE planning.share_link SET made_on = made_on - 9, expires_on = (now() AT TIME ZONE 'UTC')::date"
                        + " WHERE id = ?",
                last);

        assertThat(opened(token(last)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/session",
                "/portfolio-roadmap?cycle={cycle}",
                "/planning-cycles/{cycle}/share-links",
                "/shared-roadmaps",
                "/shared-roadmaps/{token}/exports",
                "/shared-roadmaps/{token}/..%2F..%2Fpeople",
                "/shared-roadmaps/{token}/people",
                "/people"
            })
    void tokenOpensNothingElse(String address) {
        String token = token(link());
        String asked = address.replace("{cycle}", cycle).replace("{token}", token);

        assertThat(ask(asked).statusCode()).isIn(400, 401, 404);
        assertThat(given().baseUri(Northline.url().toString())
                        .urlEncodingEnabled(false)
                        .header("X-Northline-Request", "1")
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .post("/api/v1/shared-roadmaps/" + token)
                        .statusCode())
                .isIn(401, 405);
    }

    @Test
    void databaseKeepsTheHashAloneAndTheLogNeither() throws SQLException {
        JsonPath link = link("frozen", "true");
        String token = token(link);
        try (Connection owner = Northline.connectionOfOwner();
                PreparedStatement row = owner.prepareStatement("""
                        SELECT to_jsonb(l)::text || coalesce((SELECT string_agg(e.payload, '') FROM ethics.audit_event e
                          WHERE e.org_id = l.org_id AND e.row_id = l.id::text), 'untold') AS all, l.token_hash,
                          (SELECT string_agg(e.payload, '') FROM ethics.audit_event e
                            WHERE e.org_id = l.org_id AND e.row_id = l.id::text) AS told
                        FROM planning.share_link l WHERE l.id = ?
                        """)) {
            row.setObject(1, UUID.fromString(link.getString("id")));
            try (ResultSet found = row.executeQuery()) {
                found.next();
                assertThat(found.getString("all")).doesNotContain(token, "untold");
                assertThat(found.getString("told"))
                        .contains("snapshot_hash")
                        .doesNotContain(found.getString("token_hash"), title);
            }
        }
    }

    @Test
    void frozenLinkWithAnotherSnapshotThanItsOwnOpensNothing() throws SQLException {
        JsonPath link = link("frozen", "true");
        assertThat(opened(token(link)).asString()).contains(title);

        change(
                "UPDATE planning.share_snapshot s SET plan = replace(plan, 'Shown', 'Blown') FROM planning.share_link l"
                        + " WHERE l.token_hash = s.token_hash AND l.id = ?",
                link);

        assertThat(ask("/shared-roadmaps/" + token(link)).statusCode()).isEqualTo(404);
    }

    @Test
    void rolesOfTheDatabaseMayNoMoreThanTheyNeed() throws SQLException {
        String id = link().getString("id");
        for (String attack : List.of(
                "DELETE FROM planning.share_link WHERE id = '" + id + "'",
                "UPDATE planning.share_link SET shows_money = true WHERE id = '" + id + "'",
                "UPDATE planning.share_link SET snapshot_hash = '' WHERE id = '" + id + "'",
                "UPDATE planning.share_snapshot SET plan = 'x'",
                "DELETE FROM planning.share_snapshot",
                "UPDATE planning.share_link SET token_hash = repeat('0', 64) WHERE id = '" + id + "'",
                "DELETE FROM planning.share_link_use",
                "UPDATE planning.share_link_use SET token_hash = repeat('0', 64)")) {
            try (Connection app = Northline.connectionOfApp()) {
                assertThatExceptionOfType(SQLException.class)
                        .as(attack)
                        .isThrownBy(() -> app.createStatement().execute(attack))
                        .withMessageContaining("permission denied");
            }
        }
        try (Connection auditor = Northline.connectionOfAuditor()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> auditor.createStatement().execute("SELECT token_hash FROM planning.share_link"))
                    .withMessageContaining("permission denied");
        }
    }

    @Test
    void revokedLinkStaysRevoked() throws SQLException {
        JsonPath link = link();
        leader.asks().post("/api/v1/share-links/{id}/revocations", link.getString("id"));
        leader.asks()
                .post("/api/v1/share-links/{id}/revocations", link.getString("id"))
                .then()
                .statusCode(204);

        Response changed = leader.asks()
                .header("If-Match", "\"2\"")
                .body(Map.of("audience", "Others", "expiresOn", inDays(9)))
                .put("/api/v1/share-links/{id}", link.getString("id"));

        assertThat(changed.statusCode()).isEqualTo(409);
        try (Connection app = Northline.connectionOfApp()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> app.createStatement()
                            .execute("UPDATE planning.share_link SET revoked_at = NULL WHERE id = '"
                                    + link.getString("id") + "'"))
                    .withMessageContaining("stays revoked");
        }
    }

    @Test
    void answersToOutsidersAreNotKeptFoundOrReferredTo() {
        Response answer = opened(token(link()));
        Response page =
                given().baseUri(Northline.url().toString()).accept("text/html").get("/shared/" + guess());

        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(page.statusCode()).isEqualTo(200);
        for (Response each : List.of(answer, page)) {
            assertThat(each.header("X-Robots-Tag")).contains("noindex");
            assertThat(each.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(each.headers().hasHeaderWithName("Set-Cookie")).isFalse();
        }
    }

    @Test
    void manyGuessesAreSlowedDownAndHoldUpNobodysSignIn() throws SQLException {
        try {
            int refused = 0;
            for (int tried = 0; tried < 60 && refused == 0; tried++) {
                Response answer = ask("/shared-roadmaps/" + guess());
                refused = answer.statusCode() == 429 ? tried : 0;
            }
            assertThat(refused).isBetween(20, 55);
            assertThat(ask("/shared-roadmaps/" + guess()).header("Retry-After")).isNotBlank();
            assertThat(Northline.signIn(leader.email(), leader.password()).statusCode())
                    .isEqualTo(201);
        } finally {
            try (Connection owner = Northline.connectionOfOwner()) {
                owner.createStatement().execute("DELETE FROM planning.sign_in_failure");
            }
        }
    }

    private static void change(String sql, JsonPath link) throws SQLException {
        try (Connection owner = Northline.connectionOfOwner();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(link.getString("id")));
            statement.execute();
        }
    }
}
