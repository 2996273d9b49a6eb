package org.northline.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people without an account see by a link, and what nobody sees by one. */
class ShareIT {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SECRET_COST = "7654321";

    private static final Member leader = Member.with("PRODUCT_LEADER");
    private static final Member lead = Member.with("MISUSE_REVIEWER");
    private static final Member reviewer = Member.with("MISUSE_REVIEWER");
    private static final Member stakeholder = Member.with("STAKEHOLDER");
    private static String cycle;
    private static String product;
    private static String item;
    private static String title;

    @BeforeAll
    static void promote() {
        cycle = leader.startsCycle();
        product = leader.addsProduct();
        title = Northline.unique("Shown");
        item = promoted(title);
        leader.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "cost", Map.of("amount", SECRET_COST, "currency", "EUR"), "impact", "HIGH", "mandatory", false))
                .put("/api/v1/roadmap-items/{item}/estimate", item)
                .then()
                .statusCode(200);
    }

    @Test
    void linkShowsTheRoadmapToWhoeverHoldsIt() {
        JsonPath shown = opened(token(link())).jsonPath();

        assertThat(shown.getString("audience")).isEqualTo("The board");
        assertThat(shown.getList("plan.entries.title")).contains(title);
        assertThat(shown.getString("plan.mark")).isEqualTo("Draft");
        assertThat(shown.getBoolean("frozen")).isFalse();
    }

    @Test
    void whatIsNotShownIsInNoAnswerAndNoFile() throws IOException {
        for (String frozen : List.of("true", "false")) {
            String token = token(link("frozen", frozen));
            List<String> answers = new ArrayList<>(List.of(opened(token).asString()));
            answers.addAll(unzipped(file(token, "pptx")));
            answers.add(text(file(token, "pdf")));

            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer)
                            .doesNotContain(
                                    SECRET_COST, leader.name(), leader.name().replace(" ", ""))
                            .doesNotContain(item, cycle, product, leader.id(), lead.name(), reviewer.name()));
        }
    }

    @Test
    void whatIsToBeShownIsThere() {
        String answer =
                opened(token(link("showsMoney", "true", "showsNames", "true"))).asString();

        assertThat(answer).contains(SECRET_COST, leader.name()).doesNotContain(item, cycle, product, leader.id());
    }

    @Test
    void filesShowTheSameItems() throws IOException {
        String token = token(link());

        assertThat(String.join("", unzipped(file(token, "pptx")))).contains(title);
        assertThat(text(file(token, "pdf"))).contains(title.replace(" ", ""));
        assertThat(ask("/shared-roadmaps/" + token + "/exports/xlsx").statusCode())
                .isEqualTo(404);
    }

    @Test
    void suspendedItemIsGoneFromALiveLinkAtOnceAndStaysInAFrozenOne() {
        String name = Northline.unique("Held");
        String held = promoted(name);
        String live = token(link());
        String frozen = token(link("frozen", "true"));
        assertThat(opened(live).asString()).contains(name);

        lead.asks()
                .body(Map.of("reason", "Wait"))
                .post("/api/v1/roadmap-items/{item}/holds", held)
                .then()
                .statusCode(201);

        assertThat(opened(live).asString()).doesNotContain(name).doesNotContain("SUSPENDED");
        assertThat(opened(frozen).asString()).contains(name);
        assertThat(opened(frozen).jsonPath().getBoolean("frozen")).isTrue();
    }

    @Test
    void sharingTouchesNoClearance() {
        link("frozen", "true");

        assertThat(leader.asks()
                        .get("/api/v1/portfolio-roadmap?limit=5000&cycle=" + cycle)
                        .jsonPath()
                        .getString("entries.find { it.itemId == '" + item + "' }.state"))
                .isEqualTo("ACTIVE");
    }

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
    void useIsCountedWithoutTellingWhoOrMakingAnotherVersion() {
        JsonPath link = link();
        opened(token(link));
        opened(token(link));
        ask("/shared-roadmaps/" + guess());

        JsonPath seen = leader.asks()
                .get("/api/v1/share-links/{id}", link.getString("id"))
                .jsonPath();
        assertThat(seen.getInt("times")).isEqualTo(2);
        assertThat(seen.getString("lastUsedAt")).isNotBlank();
        assertThat(seen.getInt("version")).isEqualTo(1);
        assertThat(seen.getString("token")).isNull();
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

    private static JsonPath link(String... changes) {
        Map<String, Object> body =
                new HashMap<>(Map.of("audience", "The board", "expiresOn", inDays(30), "lanes", "PRODUCT"));
        for (int at = 0; at < changes.length; at += 2) {
            body.put(changes[at], Boolean.valueOf(changes[at + 1]));
        }
        return leader.asks()
                .body(body)
                .post("/api/v1/planning-cycles/{cycle}/share-links", cycle)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static String token(JsonPath link) {
        return link.getString("token");
    }

    private static String guess() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String inDays(int days) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(days).toString();
    }

    /** Somebody without a session, in a browser that sends no header of ours. */
    private static Response ask(String path) {
        return given().baseUri(Northline.url().toString())
                .urlEncodingEnabled(false)
                .get("/api/v1" + path);
    }

    private static Response opened(String token) {
        Response answer = ask("/shared-roadmaps/" + token);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private static byte[] file(String token, String format) {
        return ask("/shared-roadmaps/" + token + "/exports/" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static List<String> unzipped(byte[] file) throws IOException {
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static void change(String sql, JsonPath link) throws SQLException {
        try (Connection owner = Northline.connectionOfOwner();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(link.getString("id")));
            statement.execute();
        }
    }

    private static String promoted(String name) {
        Map<String, Object> input = Items.complete(cycle, product, name);
        int year = leader.asks().get("/api/v1/planning-cycles/{id}", cycle).path("year");
        input.put("startsOn", year + "-02-01");
        input.put("endsOn", year + "-11-30");
        String id = leader.asks()
                .body(input)
                .post("/api/v1/roadmap-items")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        PromotedItem.of(id, leader, lead, reviewer, stakeholder);
        return id;
    }
}
