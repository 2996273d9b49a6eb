package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInIT {
    private static Member member;

    @BeforeAll
    static void join() {
        member = Member.with("STAKEHOLDER");
    }

    @Test
    void cookieIsOutOfReachOfScriptsAndOtherSites() {
        Cookie cookie = session();

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge()).isEqualTo(-1);
        assertThat(cookie.getValue()).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void databaseKnowsTheSessionByTheHashOfItsTokenOnly() throws Exception {
        Cookie cookie = session();

        assertThat(count("SELECT count(*) FROM session WHERE token_hash = ?", hash(cookie)))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM session s WHERE s::text LIKE '%' || ? || '%'", cookie.getValue()))
                .isZero();
    }

    @Test
    void everySignInIsANewSession() {
        assertThat(session().getValue()).isNotEqualTo(session().getValue());
        assertThat(Northline.anonymous()
                        .cookie("northline_session", "chosen-by-an-attacker-and-long-enough-as-it-is")
                        .body(Map.of("email", member.email(), "password", member.password()))
                        .post("/api/v1/sessions")
                        .cookie("northline_session"))
                .matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void signingOutEndsTheSessionForGood() {
        Cookie cookie = session();
        Response out = Northline.anonymous().cookie(cookie).delete("/api/v1/session");

        assertThat(out.statusCode()).isEqualTo(204);
        assertThat(out.getDetailedCookie("northline_session").getMaxAge()).isZero();
        assertThat(statusOf(cookie)).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "last_seen_at = now() - interval '2 hours 1 second'",
                "expires_at = now() - interval '1 second'",
                "ended_at = now()"
            })
    void anOldSessionIsNone(String change) throws Exception {
        Cookie cookie = session();
        assertThat(statusOf(cookie)).isEqualTo(200);

        assertThat(update("UPDATE session SET " + change + " WHERE token_hash = ?", hash(cookie)))
                .isEqualTo(1);

        assertThat(statusOf(cookie)).isEqualTo(401);
    }

    @Test
    void unknownAccountAndWrongPasswordGetTheSameAnswer() {
        Response wrong = Northline.signIn(member.email(), "not the password");
        Response unknown = Northline.signIn(Northline.unique("nobody").replace(' ', '.') + "@x", "not the password");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.asString()).isEqualTo(wrong.asString());
        assertThat(wrong.cookies()).isEmpty();
    }

    @Test
    void sixthTryIsToldToWaitAndOthersAreNot() {
        Member guessed = Member.with();
        for (int i = 0; i < 5; i++) {
            assertThat(Northline.signIn(guessed.email(), "guess " + i).statusCode())
                    .isEqualTo(401);
        }

        Response sixth = Northline.signIn(guessed.email(), guessed.password());

        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(sixth.header("Retry-After"))).isBetween(1, 900);
        assertThat(session()).isNotNull();
        assertThat(guessed.asks().get("/api/v1/session").statusCode())
                .as("who is signed in already")
                .isEqualTo(200);
    }

    @Test
    void givenPasswordOpensNothingButItsOwnChange() {
        String email = Northline.unique("new").replace(' ', '.') + "@northline.example";
        String first = Northline.asAdmin()
                .body(Map.of("name", "New", "email", email))
                .post("/api/v1/people")
                .path("initialPassword");
        Map<String, String> cookies = Northline.signIn(email, first).cookies();

        assertThat(Northline.anonymous().cookies(cookies).get("/api/v1/session").<Boolean>path("mustChangePassword"))
                .isTrue();
        Response blocked = Northline.anonymous().cookies(cookies).get("/api/v1/people");
        assertThat(blocked.statusCode()).isEqualTo(403);
        assertThat(blocked.<String>path("type")).isEqualTo("/problems/password-change-required");
        assertThat(change(cookies, first, "password-password").statusCode()).isEqualTo(422);
        assertThat(change(cookies, "not the first", "seven trees in a row").statusCode())
                .isEqualTo(403);
        assertThat(change(cookies, first, "seven trees in a row").statusCode()).isEqualTo(204);
        assertThat(Northline.anonymous().cookies(cookies).get("/api/v1/people").statusCode())
                .isEqualTo(200);
    }

    @Test
    void newPasswordEndsEveryOtherSession() {
        Member own = Member.with();
        Map<String, String> here = Northline.signIn(own.email(), own.password()).cookies();

        assertThat(change(here, own.password(), "seven trees in a row").statusCode())
                .isEqualTo(204);

        assertThat(Northline.anonymous().cookies(here).get("/api/v1/session").statusCode())
                .isEqualTo(200);
        assertThat(own.asks().get("/api/v1/session").statusCode()).isEqualTo(401);
    }

    private static Response change(Map<String, String> cookies, String current, String next) {
        return Northline.anonymous()
                .cookies(cookies)
                .body(Map.of("currentPassword", current, "newPassword", next))
                .put("/api/v1/session/password");
    }

    private static Cookie session() {
        return Northline.signIn(member.email(), member.password()).getDetailedCookie("northline_session");
    }

    private static int statusOf(Cookie cookie) {
        return Northline.anonymous().cookie(cookie).get("/api/v1/session").statusCode();
    }

    private static String hash(Cookie cookie) throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(cookie.getValue().getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(digest);
    }

    private static int count(String sql, String value) throws SQLException {
        try (Connection connection = Northline.connectionOfOwner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static int update(String sql, String value) throws SQLException {
        try (Connection connection = Northline.connectionOfOwner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            return statement.executeUpdate();
        }
    }
}
