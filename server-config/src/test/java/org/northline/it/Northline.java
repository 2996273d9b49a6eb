package org.northline.it;

import static io.restassured.RestAssured.given;

import io.restassured.config.HeaderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.http.Cookies;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.northline.server.EmbeddedPostgres;
import org.northline.server.PreparedDatabase;

/** The running Northline as a test meets it: by HTTP as a person, and by SQL as one of the database's roles. */
public final class Northline {
    public static final String ADMIN = "admin@northline.localhost";

    private static final String ADMIN_PASSWORD = "a password that the tests have chosen";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private static Cookies adminSession;

    private Northline() {}

    /** The address of the server, without a slash at its end. */
    public static URI url() {
        return URI.create(get("url"));
    }

    /** A name that no other test uses. */
    public static String unique(String name) {
        return name + " " + Long.toString(System.currentTimeMillis(), 36) + "-" + NUMBERS.incrementAndGet();
    }

    /** A request of somebody who is not signed in, as a browser page of ours would send it. */
    public static RequestSpecification anonymous() {
        return given().baseUri(url().toString())
                .header("X-Northline-Request", "1")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON);
    }

    /** A request of a person who has just signed in. */
    public static RequestSpecification as(String email, String password) {
        return anonymous()
                .cookies(
                        signIn(email, password).then().statusCode(201).extract().cookies());
    }

    /** A request of the administrator that the first start made. */
    public static RequestSpecification asAdmin() {
        return anonymous().cookies(adminSession());
    }

    /** One session for all tests: signing in is slow on purpose. */
    static synchronized Cookies adminSession() {
        if (adminSession == null) {
            adminSession = signIn(ADMIN, adminPassword())
                    .then()
                    .statusCode(201)
                    .extract()
                    .detailedCookies();
        }
        return adminSession;
    }

    /** The request as a repetition of any other of the same person with the same key. */
    public static RequestSpecification repeatable(RequestSpecification request, String key) {
        return request.config(RestAssuredConfig.config()
                        .headerConfig(HeaderConfig.headerConfig().overwriteHeadersWithName("Idempotency-Key")))
                .header("Idempotency-Key", key);
    }

    /** The answer to an attempt to sign in. */
    public static Response signIn(String email, String password) {
        return anonymous().body(Map.of("email", email, "password", password)).post("/api/v1/sessions");
    }

    /** The administrator's password, after the change that the first sign-in asks for. */
    public static synchronized String adminPassword() {
        if (signIn(ADMIN, ADMIN_PASSWORD).statusCode() != 201) {
            as(ADMIN, get("first.password"))
                    .body(Map.of("currentPassword", get("first.password"), "newPassword", ADMIN_PASSWORD))
                    .put("/api/v1/session/password")
                    .then()
                    .statusCode(204);
        }
        return ADMIN_PASSWORD;
    }

    /** What {@link #get} reads, as system properties. */
    public static Properties described(
            EmbeddedPostgres postgres, PreparedDatabase database, int port, String firstPassword) {
        Properties properties = new Properties();
        properties.setProperty("northline.it.url", "http://localhost:" + port);
        properties.setProperty("northline.it.database", database.url());
        properties.setProperty("northline.it.database.version", database.version());
        properties.setProperty(
                "northline.it.superuser.password", postgres.superuser().password());
        properties.setProperty("northline.it.app.password", database.appPassword());
        properties.setProperty("northline.it.door.key", database.doorKey());
        properties.setProperty("northline.it.first.password", firstPassword);
        return properties;
    }

    /** An administrator who has not signed in yet, and so is where the first start leaves the first one. */
    public static Newcomer newAdministrator() {
        Newcomer newcomer = newcomer();
        asAdmin()
                .body(Map.of("capacity", "ADMINISTRATOR"))
                .post("/api/v1/people/{id}/capacity-grants", newcomer.id())
                .then()
                .statusCode(201);
        return newcomer;
    }

    /** Somebody without a capacity who has not signed in yet. */
    static Newcomer newcomer() {
        String name = unique("Newcomer");
        String email = name.replace(' ', '.').toLowerCase(Locale.ROOT) + "@northline.example";
        JsonPath added = asAdmin()
                .body(Map.of("name", name, "email", email))
                .post("/api/v1/people")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Newcomer(added.getString("person.id"), email, added.getString("initialPassword"));
    }

    /** A year of which there is no planning cycle yet. */
    public static int freeYear() {
        return freeYears(asAdmin()).min().orElseThrow();
    }

    /** The years of which there is no planning cycle yet in the organisation of the one who asks. */
    static IntStream freeYears(RequestSpecification asking) {
        List<Integer> taken = asking.queryParam("limit", 200)
                .get("/api/v1/planning-cycles")
                .then()
                .statusCode(200)
                .extract()
                .path("items.year");
        return IntStream.rangeClosed(2000, 2100).filter(year -> !taken.contains(year));
    }

    /** Somebody who has a password for the first sign-in only. */
    public record Newcomer(String id, String email, String password) {}

    /** A connection with the role and the password that the server has: what an attacker has who took over the server. */
    public static Connection connectionOfApp() throws SQLException {
        return DriverManager.getConnection(
                get("database") + "?currentSchema=planning,ethics,extensions", "northline_app", get("app.password"));
    }

    /** A connection that acts as the owner of both schemas: for preparing what no door allows. */
    public static Connection connectionOfOwner() throws SQLException {
        return connectionAs("northline_owner");
    }

    /** A connection that acts as the auditor, who reads. */
    public static Connection connectionOfAuditor() throws SQLException {
        return connectionAs("northline_auditor");
    }

    /** A connection that may do everything: for looking at the catalogue. */
    public static Connection connectionOfSuperuser() throws SQLException {
        return DriverManager.getConnection(get("database"), "postgres", get("superuser.password"));
    }

    /** The key of the database's doors, in Base64, as the server has it. */
    public static String doorKey() {
        return get("door.key");
    }

    /** The folder in which the server keeps the heads of its audit logs. */
    public static Path checkpoints() {
        return Path.of(get("checkpoints"));
    }

    /** What else is written down of the running server. */
    static String get(String name) {
        String value = System.getProperty("northline.it." + name);
        if (value == null) {
            throw new IllegalStateException("The test environment is not up; run these tests with Maven (mvn verify).");
        }
        return value;
    }

    private static Connection connectionAs(String role) throws SQLException {
        Connection connection = connectionOfSuperuser();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET ROLE " + role + "; SET search_path = planning, ethics, extensions");
        }
        return connection;
    }
}
