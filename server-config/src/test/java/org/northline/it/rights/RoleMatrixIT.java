package org.northline.it.rights;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.northline.it.Member;
import org.northline.it.Northline;

/** Every route of the contract, asked by every role. */
class RoleMatrixIT {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static Cast cast;
    private static Subjects subjects;

    /** What is answered where there is nothing. */
    private static String nowhere;

    @BeforeAll
    static void prepare() {
        Member leader = Member.with("PRODUCT_LEADER");
        String product = leader.addsProduct();
        String other = leader.addsProduct();
        cast = new Cast(product, other);
        subjects = new Subjects(product, other, cast);
        nowhere = Northline.asAdmin().get("/api/v1/nowhere").asString();
    }

    static List<RoleMatrix.Route> routes() {
        return RoleMatrix.routes();
    }

    static List<RoleMatrix.Route> routesWithASubject() {
        return routes().stream().filter(RoleMatrix.Route::hasSubject).toList();
    }

    static List<RoleMatrix.Route> unsafeRoutes() {
        return routes().stream().filter(RoleMatrix.Route::isUnsafe).toList();
    }

    @Test
    void tableAndContractNameTheSameRoutes() {
        assertThat(routes().stream().map(RoleMatrix.Route::name).toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(RoleMatrix.routesOfTheContract());
    }

    @Test
    void tableItselfLetsNobodyInAndShowsStrangersNothing() {
        assertThat(routes().stream().filter(route -> route.expected().get(Role.NOBODY) != 401))
                .extracting(RoleMatrix.Route::name)
                .containsExactlyInAnyOrder(
                        "POST /sessions",
                        "GET /shared-roadmaps/{token}",
                        "GET /shared-roadmaps/{token}/exports/{format}");
        assertThat(routes().stream().filter(RoleMatrix.Route::hasSubject))
                .allMatch(route -> route.expected().get(Role.STRANGER) == 404);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void everyRoleIsAnsweredAsTheTableSays(RoleMatrix.Route route) {
        Map<Role, Integer> answered = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Response answer = ask(route, role);
            answered.put(role, answer.statusCode());
            if (answer.statusCode() == 404) {
                assertThat(answer.asString()).isEqualTo(nowhere);
            }
            if (role == Role.STRANGER) {
                assertThat(answer.asString()).doesNotContain(subjects.secrets());
            }
        }

        assertThat(answered).isEqualTo(route.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsafeRoutes")
    void changeFromAnotherSiteIsRefusedOnEveryRoute(RoleMatrix.Route route) {
        for (Map<String, String> headers : List.of(
                Map.<String, String>of(),
                Map.of("X-Northline-Request", "1", "Origin", "https://evil.example"),
                Map.of("X-Northline-Request", "1", "Sec-Fetch-Site", "cross-site"))) {
            Response answer = given().baseUri(Northline.url().toString())
                    .headers(headers)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .contentType(ContentType.JSON)
                    .body(subjects.fill(route.body().orElse("{}"), Role.LEADER))
                    .request(route.method(), "/api/v1" + route.path().replaceAll("\\{.*?\\}", "0"));

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.<String>path("type")).isEqualTo("/problems/cross-site-request");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routesWithASubject")
    @DisplayName("I-9 What belongs to others and what is not there are answered byte for byte alike:")
    void foreignAndAbsentIdsAreAnsweredAlike(RoleMatrix.Route route) {
        String foreignAddress = route.address(subjects, Role.STRANGER);
        String absentAddress =
                ID.matcher(foreignAddress).replaceAll(id -> UUID.randomUUID().toString());

        Response foreign = ask(route, Role.STRANGER, foreignAddress);
        Response absent = ask(route, Role.STRANGER, absentAddress);

        assertThat(absentAddress).isNotEqualTo(foreignAddress);
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(absent.statusLine()).isEqualTo(foreign.statusLine());
        assertThat(absent.asByteArray()).isEqualTo(foreign.asByteArray());
        assertThat(headers(absent)).isEqualTo(headers(foreign));
    }

    private static List<Header> headers(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !header.getName().equals("Date"))
                .toList();
    }

    private static Response ask(RoleMatrix.Route route, Role role) {
        return ask(route, role, route.address(subjects, role));
    }

    private static Response ask(RoleMatrix.Route route, Role role, String address) {
        RequestSpecification request = cast.asks(role).header("If-Match", "\"999\"");
        route.body().ifPresent(body -> {
            request.config(RestAssuredConfig.config()
                    .encoderConfig(
                            EncoderConfig.encoderConfig().encodeContentTypeAs("application/zip", ContentType.BINARY)));
            request.contentType(typeOf(body));
            request.body(subjects.fill(body, role).getBytes(UTF_8));
        });
        return request.accept("application/json, text/csv, text/plain, application/zip, application/pdf")
                .urlEncodingEnabled(false)
                .request(route.method(), address);
    }

    private static String typeOf(String body) {
        if (body.equals(RoleMatrix.ZIP)) {
            return "application/zip";
        }
        return body.startsWith("{") ? "application/json" : "text/csv";
    }
}
