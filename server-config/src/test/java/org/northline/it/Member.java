package org.northline.it;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.restassured.http.Cookie;
import io.restassured.http.Cookies;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Somebody with an account and capacities. The first one comes in through the front door; hashing a password is slow on purpose, so the others are let
 * in by the database's doors for a new person and for a session, with the hash of the password that the first has chosen.
 */
public final class Member {
    private static final String PASSWORD = "a password of their own choice";
    private static final SecureRandom RANDOM = new SecureRandom();

    private static String hashOfPassword;

    private final UUID org;
    private final String id;
    private final String name;
    private final String email;
    private final String password;
    private final Cookies session;

    private Member(UUID org, String id, String name, String email, String password) {
        this.org = org;
        this.id = id;
        this.name = name;
        this.email = email;
        this.password = password;
        this.session = opensSession();
    }

    /** A new person with these capacities; a product manager is written {@code PRODUCT_MANAGER:<product id>}. */
    public static Member with(String... capacities) {
        return addedBy(Northline::asAdmin, capacities);
    }

    /** A new person of this administrator's own organisation. */
    public Member adds(String... capacities) {
        return addedBy(this::asks, capacities);
    }

    private static Member addedBy(Supplier<RequestSpecification> administrator, String... capacities) {
        var session = administrator.get().get("/api/v1/session").jsonPath();
        UUID org = session.getUUID("organisation.id");
        UUID id = UUID.randomUUID();
        String name = Northline.unique("Member");
        String email = name.replace(' ', '.').toLowerCase(Locale.ROOT) + "@northline.example";
        Doors.open(
                "planning",
                "create_person",
                org,
                id,
                email,
                name,
                hashOfPassword(),
                false,
                session.getUUID("person.id"));
        for (String capacity : capacities) {
            grant(administrator.get(), id.toString(), capacity.split(":"));
        }
        return new Member(org, id.toString(), name, email, PASSWORD);
    }

    private static synchronized String hashOfPassword() {
        if (hashOfPassword == null) {
            Northline.Newcomer first = Northline.newcomer();
            choosePassword(first.email(), first.password());
            try (Connection app = Northline.connectionOfApp();
                    PreparedStatement chosen =
                            app.prepareStatement("SELECT password_hash FROM planning.person WHERE email = ?")) {
                chosen.setString(1, first.email());
                try (ResultSet row = chosen.executeQuery()) {
                    row.next();
                    hashOfPassword = row.getString(1);
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
        return hashOfPassword;
    }

    /** Somebody who is there already. */
    static Member known(String email, String password) {
        var session = Northline.as(email, password).get("/api/v1/session").jsonPath();
        return new Member(
                session.getUUID("organisation.id"),
                session.getString("person.id"),
                session.getString("person.name"),
                email,
                password);
    }

    /** Somebody with every capacity in another organisation, which no door founds; with the password hash of a member of this one. */
    public static Member elsewhere() {
        UUID org = UUID.randomUUID();
        UUID founder = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        String name = Northline.unique("Stranger");
        String email = id + "@elsewhere.example";
        try (Connection owner = Northline.connectionOfOwner()) {
            owner.setAutoCommit(false);
            run(
                    owner,
                    "INSERT INTO planning.organisation (id, name, sample, changed_by) VALUES (?, ?, false, ?)",
                    org,
                    name,
                    founder);
            String person =
                    "INSERT INTO planning.person (org_id, id, email, name, password_hash, must_change_password, changed_by)"
                            + " VALUES (?, ?, ?, ?, ?, false, ?)";
            run(owner, person, org, founder, founder + "@elsewhere.example", "Founder", hashOfPassword(), founder);
            run(owner, person, org, id, email, name, hashOfPassword(), founder);
            run(
                    owner,
                    "INSERT INTO planning.capacity_grant (org_id, id, person_id, capacity, founding, granted_by, changed_by)"
                            + " SELECT ?, gen_random_uuid(), ?, capacity, false, ?, ? FROM unnest(ARRAY['PRODUCT_LEADER', 'EXECUTIVE',"
                            + " 'STAKEHOLDER', 'MISUSE_REVIEWER', 'ADMINISTRATOR']) capacity",
                    org,
                    id,
                    founder,
                    founder);
            owner.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return new Member(org, id.toString(), name, email, PASSWORD);
    }

    private static void run(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.execute();
        }
    }

    private static void grant(RequestSpecification administrator, String person, String[] capacity) {
        Map<String, String> grant = capacity.length == 1
                ? Map.of("capacity", capacity[0])
                : Map.of("capacity", capacity[0], "productId", capacity[1]);
        administrator
                .body(grant)
                .post("/api/v1/people/{id}/capacity-grants", person)
                .then()
                .statusCode(201);
    }

    private static void choosePassword(String email, String first) {
        Northline.as(email, first)
                .body(Map.of("currentPassword", first, "newPassword", PASSWORD))
                .put("/api/v1/session/password")
                .then()
                .statusCode(204);
    }

    /** A further session of this person, which ends when this one signs out of it and not before the others. */
    public Cookies opensSession() {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Doors.open("planning", "open_session", org, UUID.fromString(id), sha256(token), "nowhere");
        return new Cookies(new Cookie.Builder("northline_session", token).build());
    }

    private static String sha256(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    UUID org() {
        return org;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Signs in with it. */
    public String email() {
        return email;
    }

    public String password() {
        return password;
    }

    /** The name of the organisation. */
    public String organisation() {
        return asks().get("/api/v1/session").path("organisation.name");
    }

    /** As if the whole organisation were on another server: its people's addresses are free here, and their sessions go on. */
    public void leavesTheServer() {
        try (Connection owner = Northline.connectionOfOwner()) {
            run(owner, "UPDATE planning.person SET email = id || '@left.example' WHERE org_id = ?", org);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What a client without a cookie jar sends as its Cookie header. */
    public String cookie() {
        return session.asList().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The next request of this person. */
    public RequestSpecification asks() {
        return Northline.anonymous().cookies(session);
    }

    /** What is there, below the address of the API. */
    public JsonPath reads(String path) {
        return asks().get("/api/v1" + path).then().statusCode(200).extract().jsonPath();
    }

    /** The id of something new. */
    public String makes(String path, Map<String, ?> body) {
        return Made.idOf(asks().body(body).post("/api/v1" + path));
    }

    /** A new planning cycle of a year that is still free. */
    public String startsCycle() {
        int year = Northline.freeYears(asks()).max().orElseThrow();
        return makes(
                "/planning-cycles",
                Map.of(
                        "year",
                        year,
                        "name",
                        Northline.unique("Plan"),
                        "fiscalStart",
                        year + "-01-01",
                        "currency",
                        "EUR"));
    }

    /** A new product. */
    public String addsProduct() {
        String key = "p" + UUID.randomUUID().toString().substring(0, 8);
        return makes("/products", Map.of("key", key, "name", "Product " + key, "description", ""));
    }

    /** A new item with a title only. */
    public String addsItem(String cycle, String product, String title) {
        return makes("/roadmap-items", Items.input(cycle, product, title));
    }

    /** The titles of the cycle's items, by number. */
    List<String> seesTitles(String cycle) {
        return asks().queryParam("cycle", cycle)
                .queryParam("limit", 200)
                .get("/api/v1/roadmap-items")
                .then()
                .statusCode(200)
                .extract()
                .path("items.title");
    }
}
