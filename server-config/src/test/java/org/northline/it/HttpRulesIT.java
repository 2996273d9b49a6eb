package org.northline.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpRulesIT {
    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/assets/none.js", "/api/v1/session", "/api/v1/none", "/api/none", "/none", "/plan/vision"})
    void everyAnswerHasItsSecurityHeaders(String path) {
        for (String accept : new String[] {"text/html", "application/json"}) {
            Response answer = Northline.anonymous().accept(accept).get(path);

            assertThat(answer.header("Content-Security-Policy"))
                    .as(path)
                    .startsWith("default-src 'none'; script-src 'self'; ")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        }
    }

    @Test
    void answersOfTheInterfaceAreNotKept() {
        assertThat(Northline.asAdmin().get("/api/v1/people").header("Cache-Control"))
                .isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi", "/openapi.json"})
    void everybodyCanReadTheContractAsItIsCheckedIn(String path) throws IOException {
        Response answer = given().baseUri(Northline.url().toString())
                .accept("text/html, */*")
                .get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.asString())
                .isEqualTo(Files.readString(Path.of("../planning-web/src/main/openapi/openapi.json")));
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200, no-cache",
        "/index.html, 200, no-cache",
        "/plan/2027/vision, 200, no-cache",
        "/assets/none.js, 404, "
    })
    void browsersGetThePageForEveryRouteOfIt(String path, int status, String cache) {
        Response answer = given().baseUri(Northline.url().toString())
                .accept(path.endsWith(".js") ? "*/*" : "text/html,application/xhtml+xml")
                .get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (cache != null) {
            assertThat(answer.header("Cache-Control")).isEqualTo(cache);
            assertThat(answer.contentType()).startsWith("text/html");
            assertThat(answer.asString()).contains("<div id=\"root\">");
        }
    }

    @Test
    void assetsNamedByThePageStayForAYear() {
        String page = given().baseUri(Northline.url().toString())
                .accept("text/html")
                .get("/")
                .asString();
        String asset = page.replaceAll("(?s).*?(/assets/[^\"]+\\.js).*", "$1");

        Response answer = given().baseUri(Northline.url().toString()).get(asset);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    }

    @ParameterizedTest
    @CsvSource({
        ", , ",
        "0, , ",
        "1, https://evil.example, ",
        "1, null, ",
        "1, http://localhost.evil.example, ",
        "1, , cross-site",
        "1, , same-site",
        "1, , none"
    })
    void changeFromAnotherSiteIsRefused(String ours, String origin, String fetchSite) {
        for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            RequestSpecification request = given().baseUri(Northline.url().toString())
                    .cookies(Northline.adminSession())
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", UUID.randomUUID().toString());
            Stream.of(new String[] {"X-Northline-Request", ours}, new String[] {"Origin", origin}, new String[] {
                        "Sec-Fetch-Site", fetchSite
                    })
                    .filter(header -> header[1] != null)
                    .forEach(header -> request.header(header[0], header[1]));

            Response answer = request.body("{}").request(method, "/api/v1/people");

            assertThat(answer.statusCode()).as(method).isEqualTo(403);
            assertThat(answer.<String>path("type")).isEqualTo("/problems/cross-site-request");
        }
    }

    @Test
    void changeFromOurOwnPageIsLetIn() {
        Response answer = Northline.asAdmin()
                .header("Origin", Northline.url().toString())
                .header("Sec-Fetch-Site", "same-origin")
                .body(Map.of("name", ""))
                .post("/api/v1/people");

        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"A\",\"email\":\"a@b.example\",\"active\":true}|400|/active",
                "{\"name\":\"A\",\"email\":5}|400|/email",
                "{\"name\":\"A\"}|422|/email",
                "{\"name\":\" \",\"email\":\"a@b.example\"}|422|/name",
                "{\"name\":\"A\",\"email\":\"none\"}|422|/email",
                "{\"name\":\"A\",\"name\":\"B\",\"email\":\"a@b.example\"}|400|",
                "{\"name\":|400|",
                "[]|400|",
                "null|422|",
                "''|422|"
            })
    void unreadableAndInvalidBodiesAreToldApartAndPointedAt(String body, int status, String pointer) {
        Response answer = Northline.asAdmin().body(body).post("/api/v1/people");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        if (pointer != null) {
            assertThat(answer.jsonPath().getList("errors.pointer", String.class))
                    .contains(pointer);
        }
    }

    @Test
    void badDateIsPointedAt() {
        Response answer = Member.with("PRODUCT_LEADER")
                .asks()
                .body("{\"year\":2027,\"name\":\"P\",\"fiscalStart\":\"2027-13-01\",\"currency\":\"EUR\"}")
                .post("/api/v1/planning-cycles");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("errors[0].pointer")).isEqualTo("/fiscalStart");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/none, 404, not-found",
        "GET, /api/none, 404, not-found",
        "GET, /api/v1/people/none, 404, not-found",
        "DELETE, /api/v1/people, 405, method-not-allowed",
        "GET, /api/v1/people?limit=many, 422, invalid-input",
        "GET, /api/v1/people?limit=201, 422, invalid-input",
        "GET, /api/v1/people?cursor=mine, 422, invalid-input"
    })
    void whatIsNotThereIsAProblemToo(String method, String path, int status, String type) {
        Response answer = Northline.asAdmin().request(method, path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("type")).isEqualTo("/problems/" + type);
    }

    @Test
    void formatsWeDoNotSpeakAreRefused() {
        assertThat(Northline.asAdmin()
                        .accept("application/xml")
                        .get("/api/v1/people")
                        .statusCode())
                .isEqualTo(406);
        for (String form : new String[] {"text/plain", "application/x-www-form-urlencoded", "application/xml"}) {
            assertThat(Northline.asAdmin()
                            .contentType(form)
                            .body("name=A")
                            .post("/api/v1/people")
                            .statusCode())
                    .as(form)
                    .isEqualTo(415);
        }
    }

    @Test
    void absentAndForeignThingsLookTheSame() {
        Response absent = Northline.asAdmin().get("/api/v1/people/" + UUID.randomUUID());
        Response neverThere = Northline.asAdmin().get("/api/v1/nowhere");

        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(absent.asString()).isEqualTo(neverThere.asString());
    }

    @Test
    void bodyOfMoreThanAMebibyteIsRefused() {
        String body = "{\"name\":\"" + "x".repeat(1 << 20) + "\"}";

        assertThat(Northline.asAdmin().body(body).post("/api/v1/people").statusCode())
                .isEqualTo(413);
    }

    @Test
    void writeNeedsAKeyThatIsNotAGuess() {
        Response answer = given().baseUri(Northline.url().toString())
                .cookies(Northline.adminSession())
                .header("X-Northline-Request", "1")
                .header("Idempotency-Key", "short")
                .contentType(ContentType.JSON)
                .body(Map.of("name", "A", "email", "a@b.example"))
                .post("/api/v1/people");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("type")).isEqualTo("/problems/idempotency-key-missing");
    }
}
