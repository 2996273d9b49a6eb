package org.northline.server;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabasePreparationTest {
    @Test
    void databaseOlderThan15IsRefused() {
        assertThatThrownBy(() -> DatabasePreparation.refuseOlder("14.22", 14))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The database runs PostgreSQL 14.22, and Northline needs PostgreSQL 15 or newer.");
    }

    @Test
    void oldestLineAndEveryNewerOneAreTaken() {
        assertThatCode(() -> DatabasePreparation.refuseOlder("15.0", 15)).doesNotThrowAnyException();
        assertThatCode(() -> DatabasePreparation.refuseOlder("18.6", 18)).doesNotThrowAnyException();
    }
}
