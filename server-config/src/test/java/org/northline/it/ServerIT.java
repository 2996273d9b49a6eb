package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.northline.it.Northline.anonymous;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class ServerIT {
    @Test
    void serverIsReady() {
        anonymous().get("/health/ready").then().statusCode(200);
    }

    @Test
    void answersDoNotNameTheServer() {
        var headers = anonymous().get("/health/ready").headers();

        assertThat(headers.hasHeaderWithName("Server")).isFalse();
        assertThat(headers.hasHeaderWithName("X-Powered-By")).isFalse();
        assertThat(anonymous().get("/no-such-page").headers().hasHeaderWithName("$WSEP"))
                .isFalse();
    }

    @Test
    void everyAnswerForbidsGuessingItsType() {
        assertThat(anonymous().get("/health/ready").header("X-Content-Type-Options"))
                .isEqualTo("nosniff");
        assertThat(anonymous().get("/no-such-page").header("X-Content-Type-Options"))
                .isEqualTo("nosniff");
    }

    @Test
    void serversRoleCreatesNothing() throws SQLException {
        try (Connection connection = Northline.connectionOfApp();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT has_database_privilege(current_database(), 'CREATE, TEMPORARY')
                            OR EXISTS (SELECT FROM pg_namespace WHERE has_schema_privilege(oid, 'CREATE'))
                        """)) {
            row.next();

            assertThat(row.getBoolean(1)).isFalse();
        }
    }

    @Test
    void ownerOwnsBothSchemas() throws SQLException {
        try (Connection connection = Northline.connectionOfAuditor();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                         WHERE n.nspname IN ('planning', 'ethics') AND pg_get_userbyid(c.relowner) <> 'northline_owner'
                        """)) {
            row.next();

            assertThat(row.getInt(1)).isZero();
        }
    }
}
