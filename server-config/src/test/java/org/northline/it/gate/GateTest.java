package org.northline.it.gate;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.northline.it.Northline;

/** A test of the gate by SQL: a connection of the server's role, and a scene of its own for each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class GateTest {
    Connection app;
    Scene scene;
    Gate gate;

    @BeforeAll
    void connect() throws SQLException {
        app = Northline.connectionOfApp();
    }

    @BeforeEach
    void set() throws SQLException {
        scene = Scene.set();
        gate = new Gate(scene, app);
    }

    /** What a person of the scene is told at an address. */
    JsonPath told(String role, String path) throws SQLException {
        return Northline.anonymous()
                .cookie("northline_session", scene.session(role))
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @AfterAll
    void disconnect() throws SQLException {
        app.close();
    }
}
