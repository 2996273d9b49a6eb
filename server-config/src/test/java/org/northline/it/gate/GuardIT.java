package org.northline.it.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.northline.it.Northline;

/** The guards without the privileges before them: they hold against the owner of the tables, too. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardIT {
    private Battlefield field;

    @BeforeAll
    void layOut() throws SQLException {
        try (Connection app = Northline.connectionOfApp()) {
            field = Battlefield.laidOut(app);
        }
    }

    List<Attack> attacks() {
        return GuardAttacks.of(field);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void guardHoldsAgainstTheOwner(Attack attack) throws SQLException {
        try (Connection superuser = Northline.connectionOfSuperuser()) {
            superuser.setAutoCommit(false);

            assertThat(attack.isRefused(superuser, "northline_owner")).isTrue();

            superuser.rollback();
        }
    }

    @Test
    void guardsHoldManyAttacks() {
        assertThat(attacks()).hasSizeGreaterThan(55);
    }
}
