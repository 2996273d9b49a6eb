package org.northline.it.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.northline.it.Northline;

/**
 * Somebody has taken the server over as far as its database role and password go. Nothing that they try promotes, signs, seals, unseals,
 * deletes or rewrites: each attempt is refused at the latest at commit, and nothing has changed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RawSqlAttackIT {
    /** Errors of an attempt that is badly written: it would prove nothing. */
    private static final Set<String> MISTAKES =
            Set.of("42601", "42P01", "42703", "42883", "42804", "22P02", "42P18", "42P02");

    private Battlefield field;
    private List<String> before;

    @BeforeAll
    void layOut() throws SQLException {
        try (Connection app = Northline.connectionOfApp()) {
            field = Battlefield.laidOut(app);
        }
        before = Fingerprint.of(field.scene());
    }

    List<Attack> attacks() {
        return Stream.of(
                        new TicketAttacks(field).all(),
                        new DraftAttacks(field).onTheDoor(),
                        new ExtensionAttacks(field).onTheDoor(),
                        new AppealAttacks(field).onTheDoors(),
                        new StopLinkAttacks(field).onTheDoor(),
                        new ScoreAttacks(field).onTheDoors(),
                        new MoneyPageAttacks(field).onTheDoor(),
                        new HatAttacks(field).onTheDoors(),
                        new TableAttacks(field).all(),
                        ServerAttacks.all(),
                        ServerAttacks.inOwnSession())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    @DisplayName("I-2 Raw SQL with the server's own role cannot")
    void attackIsRefusedAndChangesNothing(Attack attack) throws SQLException {
        try (Connection app = Northline.connectionOfApp()) {
            app.setAutoCommit(false);

            Throwable refusal = catchThrowable(() -> {
                attack.attempt().on(app);
                app.commit();
            });

            assertThat(refusal).isInstanceOf(SQLException.class);
            assertThat(MISTAKES).as(refusal.getMessage()).doesNotContain(((SQLException) refusal).getSQLState());
            app.rollback();
        }
        assertThat(Fingerprint.of(field.scene())).isEqualTo(before);
    }

    @Test
    void attacksAreManyAndDistinct() {
        assertThat(attacks()).extracting(Attack::name).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void whatSomebodyShadowsIsNotFound() throws SQLException {
        try (Connection app = Northline.connectionOfApp()) {
            Sql.run(app, "SET search_path = pg_temp, public");

            assertThat(Sql.texts(app, "SELECT ethics.blockers(?, ?)", field.org(), field.halfSigned()))
                    .isNotEmpty()
                    .noneMatch(reason -> reason.startsWith("GATE_ERROR"));
        }
    }
}
