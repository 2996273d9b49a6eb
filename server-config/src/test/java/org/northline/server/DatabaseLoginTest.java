package org.northline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseLoginTest {
    private final DatabaseLogin login =
            new DatabaseLogin("jdbc:postgresql://127.0.0.1:1/plan?ssl=false", "deploy", "secret");

    @Test
    void passwordIsNeverPrinted() {
        assertThat(login.toString()).isEqualTo("deploy@127.0.0.1:1/plan");
    }

    @Test
    void databaseThatDoesNotAnswerIsOneSentence() {
        assertThatThrownBy(login::connect)
                .isInstanceOf(CannotStart.class)
                .hasMessage("No PostgreSQL answers at 127.0.0.1:1/plan; start it, or correct NORTHLINE_DB_URL.");
    }
}
