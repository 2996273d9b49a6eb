package org.northline.it.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.northline.it.Northline;

/** The lists remember verdicts, and never tell one that the gate would not tell at this moment. */
class RememberedVerdictsIT extends GateTest {
    private String token;

    @BeforeEach
    void signIn() throws SQLException {
        token = scene.session(Scene.EXECUTIVE);
    }

    @Test
    @DisplayName("I-17 Whatever changes a verdict changes it in the lists at once")
    void listsFollowEveryChange() throws SQLException {
        UUID other = gate.item();
        UUID item = gate.item();
        requireTold(item, "DRAFT", "ABSENT");
        UUID review = gate.review(item);
        requireTold(item, "IN_REVIEW", "ABSENT");
        String hash = gate.seal(review);
        requireTold(item, "AWAITING_SIGN_OFF", "ABSENT");
        gate.sign(review, hash, Scene.REVIEWER, "MISUSE_REVIEWER");
        UUID signature = gate.sign(review, hash, Scene.STAKEHOLDER, "STAKEHOLDER");
        requireTold(item, "CLEARED", "ABSENT");
        gate.promote(item);
        requireTold(item, "CLEARED", "ACTIVE");
        UUID objection = gate.object(item, Scene.EXECUTIVE);
        requireTold(item, "BLOCKED", "SUSPENDED");
        gate.withdrawObjection(objection, Scene.EXECUTIVE);
        requireTold(item, "CLEARED", "ACTIVE");
        gate.withdrawSignature(signature, Scene.STAKEHOLDER);
        requireTold(item, "AWAITING_SIGN_OFF", "SUSPENDED");
        gate.sign(review, hash, Scene.SECOND_STAKEHOLDER, "STAKEHOLDER");
        requireTold(item, "CLEARED", "ACTIVE");
        gate.revoke(Scene.REVIEWER, true);
        requireTold(item, "AWAITING_SIGN_OFF", "SUSPENDED");
        gate.edit(item, "Another problem");
        requireTold(item, "INVALIDATED", "ABSENT");
        requireTold(other, "DRAFT", "ABSENT");
    }

    @Test
    @DisplayName("I-43 Validity ends in the lists on the database's clock, though nothing is written")
    void listsFollowTheClock() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        gate.promote(cleared.item());
        // A slow machine needs more time to ask while the review is still valid.
        int seconds = 3;
        do {
            seconds *= 2;
            expireIn(seconds, cleared.review());
        } while (seconds < 100
                && !("CLEARED".equals(standingTold(cleared.item())) && "ACTIVE".equals(entryTold(cleared.item()))));
        Sql.run(
                app,
                "SELECT pg_sleep(extract(epoch FROM valid_until - clock_timestamp())) FROM ethics.misuse_review WHERE id = ?",
                cleared.review());

        requireTold(cleared.item(), "EXPIRED", "SUSPENDED");
    }

    private static void expireIn(int seconds, UUID review) throws SQLException {
        try (Connection superuser = Northline.connectionOfSuperuser()) {
            superuser.setAutoCommit(false);
            Sql.run(superuser, "ALTER TABLE ethics.misuse_review DISABLE TRIGGER misuse_review_b_guard");
            Sql.run(
                    superuser,
                    "UPDATE ethics.misuse_review SET valid_until = clock_timestamp() + make_interval(secs => ?) WHERE id = ?",
                    seconds,
                    review);
            Sql.run(superuser, "SET CONSTRAINTS ALL IMMEDIATE");
            Sql.run(superuser, "ALTER TABLE ethics.misuse_review ENABLE ALWAYS TRIGGER misuse_review_b_guard");
            superuser.commit();
        }
    }

    /** Asked three times, so that one answer at least is a remembered one; and both as the gate itself says it. */
    private void requireTold(UUID item, String standing, String entry) throws SQLException {
        assertThat(gate.standing(item)).isEqualTo(standing);
        assertThat(gate.entry(item)).isEqualTo(entry);
        for (int time = 1; time <= 3; time++) {
            assertThat(standingTold(item)).as("list, time %d", time).isEqualTo(standing);
            assertThat(entryTold(item)).as("portfolio roadmap, time %d", time).isEqualTo(entry);
        }
    }

    private String standingTold(UUID item) {
        return told("roadmap-items?limit=100", "items.find { it.id == '%s' }.standing", item);
    }

    private String entryTold(UUID item) {
        return told("portfolio-roadmap?limit=100", "entries.find { it.itemId == '%s' }?.state ?: 'ABSENT'", item);
    }

    private String told(String list, String path, UUID item) {
        return Northline.anonymous()
                .cookie("northline_session", token)
                .get("/api/v1/" + list + "&cycle=" + scene.cycle())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString(path.formatted(item));
    }
}
