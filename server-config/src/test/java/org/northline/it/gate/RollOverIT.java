package org.northline.it.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.northline.it.Northline;
import org.northline.it.Reviews;

/** What the end of a plan's year does to what was cleared for it: a new review is due, and after a grace what was sealed before holds no longer. */
class RollOverIT extends GateTest {
    private static final String UTC = "to_char((%s) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";
    // Days that every month has.
    private static final String NEXT_MONTH = "(date_trunc('month', now() AT TIME ZONE 'UTC') + interval '1 month')";
    private static final String A_WEEK_AGO = "date_trunc('day', now() AT TIME ZONE 'UTC' - interval '7 days'"
            + " - greatest(0, extract(day FROM now() AT TIME ZONE 'UTC' - interval '7 days') - 28) * interval '1 day')";

    @Test
    @DisplayName(
            "I-40 What is sealed for a plan holds for 30 days after the plan's year at the most, and its statement says so")
    void sealHoldsUntilTheGraceIsOver() throws SQLException {
        planEnds(NEXT_MONTH);

        UUID review = gate.cleared().review();

        assertThat(holdsUntil(review)).isEqualTo(dayAfter(NEXT_MONTH, 30));
        assertThat(Sql.text(app, "SELECT statement_text FROM ethics.misuse_review WHERE id = ?", review))
                .contains("\nValid until " + holdsUntil(review));
    }

    @Test
    @DisplayName("I-40 What is sealed after the year of its plan holds as long as its tier allows")
    void laterSealHoldsAsItsTierAllows() throws SQLException {
        planEnds(A_WEEK_AGO);

        Gate.Cleared cleared = gate.cleared();

        assertThat(validity(cleared.review())).isEqualTo("365 days");
        assertThat(gate.blockers(cleared.item())).isEmpty();
        assertThatThrownBy(() -> gate.review(cleared.item())).hasMessageContaining("misuse_review_live_uq");
    }

    @Test
    @DisplayName("I-40 Whoever moves the year of a plan later prolongs nothing that was sealed")
    void movedPlanProlongsNothing() throws SQLException {
        planEnds(NEXT_MONTH);
        UUID review = gate.cleared().review();

        planEnds("timestamp '2099-01-01'");

        assertThat(holdsUntil(review)).isEqualTo(dayAfter(NEXT_MONTH, 30));
    }

    @Test
    @DisplayName(
            "I-40 Within the grace nothing is blocked, and owner and lead are told that a new review is due, and until when")
    void graceTellsAndBlocksNothing() throws SQLException {
        Gate.Cleared cleared = promotedAYearAgo();
        String until = holdsUntil(cleared.review()).substring(0, 10);

        assertThat(gate.blockers(cleared.item())).isEmpty();
        assertThat(gate.entry(cleared.item())).isEqualTo("ACTIVE");
        for (String role : new String[] {Scene.OWNER, Scene.LEAD}) {
            assertThat(told(role, "/gate-inbox").getString("items.find { it.kind == 'RENEW_REVIEW' }.what"))
                    .as(role)
                    .endsWith("needs a new " + (role.equals(Scene.OWNER) ? "review" : "one")
                            + ": the year of its plan is over, and what was sealed for it holds until " + until);
        }
        assertThat(told(Scene.STAKEHOLDER, "/gate-inbox").getList("items.findAll { it.kind == 'RENEW_REVIEW' }"))
                .isEmpty();
        JsonPath item = told(Scene.OWNER, "/roadmap-items/" + cleared.item() + "/gate");
        assertThat(item.getString("nextSteps[0].what"))
                .isEqualTo(
                        "Start a new misuse review, since the year of the plan is over: what was sealed for it holds until "
                                + until);
        assertThat(item.getBoolean("renewal.holds")).isTrue();
    }

    @Test
    @DisplayName("I-40 A new review ends the one of the year before and its entry, and clears the item anew")
    void newReviewClearsAnew() throws SQLException {
        Gate.Cleared before = promotedAYearAgo();

        UUID review = start(before.item());

        assertThat(gate.stateOf(before.review())).isEqualTo("INVALIDATED");
        assertThat(gate.entry(before.item())).isEqualTo("ABSENT");
        assertThat(gate.blockers(before.item())).containsExactly("REVIEW_NOT_SEALED");
        String hash = gate.seal(review, "PROCEED", Scene.SECOND_REVIEWER);
        gate.sign(review, hash, Scene.REVIEWER, "MISUSE_REVIEWER");
        gate.sign(review, hash, Scene.STAKEHOLDER, "STAKEHOLDER");
        gate.promote(before.item());
        assertThat(gate.entry(before.item())).isEqualTo("ACTIVE");
        assertThat(validity(review)).isEqualTo("365 days");
        assertThat(told(Scene.OWNER, "/gate-inbox").getList("items.findAll { it.kind == 'RENEW_REVIEW' }"))
                .isEmpty();
    }

    @Test
    @DisplayName("I-40 After the grace the item is blocked and its entry suspended, until a new review clears it")
    void graceEnds() throws SQLException {
        Gate.Cleared before = promotedAYearAgo();
        past(
                "ethics.misuse_review",
                "misuse_review_b_guard",
                "UPDATE ethics.misuse_review SET valid_until = now() - interval '1 minute' WHERE id = ?",
                before.review());

        assertThat(gate.blockers(before.item())).containsExactly("REVIEW_EXPIRED");
        assertThat(gate.entry(before.item())).isEqualTo("SUSPENDED");
        assertThat(gate.standing(before.item())).isEqualTo("EXPIRED");
        UUID review = start(before.item());
        assertThat(gate.stateOf(review)).isEqualTo("REVIEW");
    }

    @Test
    @DisplayName("I-40 A verdict against an item gets no second review of the same text, however much time passes")
    void verdictAgainstTheItemStays() throws SQLException {
        UUID item = gate.item();
        UUID review = gate.review(item);
        gate.seal(review, "STOP");
        elapse(review, "now() - interval '1 minute'");

        assertThatThrownBy(() -> gate.review(item)).hasMessageContaining("misuse_review_live_uq");
    }

    /** As the server starts it, by somebody who did not lead the one before. */
    private UUID start(UUID item) throws SQLException {
        return UUID.fromString(Northline.anonymous()
                .cookie("northline_session", scene.session(Scene.SECOND_REVIEWER))
                .body("{\"screening\": " + Reviews.HARMLESS + "}")
                .post("/api/v1/roadmap-items/{item}/misuse-reviews", item)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id"));
    }

    /** On the portfolio roadmap since before the end of its plan's year, a week ago. */
    private Gate.Cleared promotedAYearAgo() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        gate.promote(cleared.item());
        planEnds(A_WEEK_AGO);
        elapse(cleared.review(), A_WEEK_AGO + " AT TIME ZONE 'UTC' + interval '30 days'");
        return cleared;
    }

    private void planEnds(String moment) throws SQLException {
        Sql.run(
                app,
                "UPDATE planning.planning_cycle SET year = extract(year FROM " + moment + ") - 1, fiscal_start = ("
                        + moment + " - interval '1 year')::date, version = version + 1 WHERE org_id = ? AND id = ?",
                scene.org(),
                scene.cycle());
    }

    /** Moves the clock, which no door does: everything happened two months earlier, and the review holds until then. */
    private void elapse(UUID review, String until) throws SQLException {
        past(
                "planning.capacity_grant",
                "capacity_grant_only_revoked",
                "UPDATE planning.capacity_grant SET granted_at = granted_at - interval '60 days' WHERE org_id = ?",
                scene.org());
        past(
                "ethics.misuse_review",
                "misuse_review_b_guard",
                "UPDATE ethics.misuse_review SET sealed_at = sealed_at - interval '60 days', valid_until = " + until
                        + " WHERE id = ?",
                review);
    }

    private static void past(String table, String guard, String change, UUID id) throws SQLException {
        try (Connection superuser = Northline.connectionOfSuperuser()) {
            superuser.setAutoCommit(false);
            Sql.run(superuser, "ALTER TABLE " + table + " DISABLE TRIGGER " + guard);
            Sql.run(superuser, change, id);
            Sql.run(superuser, "SET CONSTRAINTS ALL IMMEDIATE");
            Sql.run(superuser, "ALTER TABLE " + table + " ENABLE ALWAYS TRIGGER " + guard);
            superuser.commit();
        }
    }

    private String holdsUntil(UUID review) throws SQLException {
        return Sql.text(
                app, "SELECT " + UTC.formatted("valid_until") + " FROM ethics.misuse_review WHERE id = ?", review);
    }

    private String dayAfter(String moment, int days) throws SQLException {
        return Sql.text(
                app, "SELECT " + UTC.formatted(moment + " AT TIME ZONE 'UTC' + make_interval(days => ?)"), days);
    }

    private String validity(UUID review) throws SQLException {
        return Sql.text(app, "SELECT (valid_until - sealed_at)::text FROM ethics.misuse_review WHERE id = ?", review);
    }
}
