package org.northline.it.crash;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The people of an own Northline, made by its first administrator: those who write have a session, those who sign an id. */
final class Company {
    private static final String PASSWORD = "a password of their own choice";

    private final URI url;
    private final String administrator;
    private final Map<String, String> ids = new HashMap<>();

    Company(OwnNorthline northline) {
        this.url = northline.url();
        this.administrator = settled("admin@northline.localhost", northline.firstPassword());
    }

    /** Adds somebody with a capacity, who signs in; gives the session. */
    String member(String name, String capacity) {
        Response added = asks(administrator)
                .body(Map.of("name", name, "email", name + "@northline.example"))
                .post("/api/v1/people");
        ids.put(name, added.path("person.id"));
        asks(administrator)
                .body(Map.of("capacity", capacity))
                .post("/api/v1/people/{id}/capacity-grants", ids.get(name))
                .then()
                .statusCode(201);
        return settled(name + "@northline.example", added.path("initialPassword"));
    }

    UUID id(String name) {
        return UUID.fromString(ids.get(name));
    }

    UUID organisation() {
        return UUID.fromString(asks(administrator).get("/api/v1/session").path("organisation.id"));
    }

    /** A new product of a product leader. */
    String product(String leader) {
        return asks(leader)
                .body(Map.of("key", "depot", "name", "Depot"))
                .post("/api/v1/products")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String settled(String email, String given) {
        asks(session(email, given))
                .body(Map.of("currentPassword", given, "newPassword", PASSWORD))
                .put("/api/v1/session/password")
                .then()
                .statusCode(204);
        return session(email, PASSWORD);
    }

    private String session(String email, String password) {
        return asks("none=yet")
                .body(Map.of("email", email, "password", password))
                .post("/api/v1/sessions")
                .then()
                .statusCode(201)
                .extract()
                .header("Set-Cookie")
                .split(";")[0];
    }

    private RequestSpecification asks(String session) {
        return given().baseUri(url.toString())
                .header("X-Northline-Request", "1")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Cookie", session)
                .contentType(ContentType.JSON);
    }
}
