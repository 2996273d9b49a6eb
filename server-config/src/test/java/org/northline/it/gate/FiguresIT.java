package org.northline.it.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.northline.it.Northline;

/** The figures of the gate against cases that were counted by hand. */
class FiguresIT extends GateTest {
    private static final String PROMOTION = "SELECT entered_at FROM planning.portfolio_entry WHERE item_id = r.item_id";
    private static final String RETURN = "SELECT returned_at FROM ethics.review_return WHERE review_id = r.id";
    private static final String STOP = "SELECT stopped_at FROM ethics.item_stop WHERE item_id = r.item_id";

    private AppealDoors appeals;

    @Test
    void cycleWithoutACaseHasNoDays() throws SQLException {
        JsonPath figures = figures();

        assertThat(figures.getList("tiers.tier")).isEqualTo(List.of(1, 2, 3, 4));
        assertThat(figures.getList("tiers.begun")).isEqualTo(List.of(0, 0, 0, 0));
        assertThat(figures.getMap("all")).doesNotContainKeys("tier", "medianDays", "slowDays");
        assertThat(figures.getInt("all.decided")).isZero();
    }

    @Test
    void figuresAreThoseCountedByHand() throws SQLException {
        appeals = new AppealDoors(scene, app);
        promoted(10);
        promotedThenStopped(2);
        returned(4);
        stoppedInTierTwo(20);
        gate.review(gate.item());
        gate.seal(gate.review(gate.item()));
        gate.edit(gate.cleared().item(), "It is another one now");
        gate.stop(gate.item(), Scene.EXECUTIVE, "EXECUTIVE");

        JsonPath figures = figures();

        assertThat(cases(figures, "tiers[0]"))
                .isEqualTo("tier 1: 6 begun, 4 sealed, 2 promoted, 1 returned, 1 stopped, 2 open");
        assertThat(days(figures, "tiers[0]")).isEqualTo("3 decided, 4.0 and 8.8");
        assertThat(appeals(figures, "tiers[0]")).isEqualTo("1 made: 1 upheld, 0 new, 0 lapsed, 0 open");
        assertThat(cases(figures, "tiers[1]"))
                .isEqualTo("tier 2: 1 begun, 0 sealed, 0 promoted, 0 returned, 1 stopped, 0 open");
        assertThat(days(figures, "tiers[1]")).isEqualTo("1 decided, 20.0 and 20.0");
        assertThat(appeals(figures, "tiers[1]")).isEqualTo("1 made: 0 upheld, 0 new, 0 lapsed, 1 open");
        assertThat(cases(figures, "tiers[4]"))
                .isEqualTo("tier null: 0 begun, 0 sealed, 0 promoted, 0 returned, 1 stopped, 0 open");
        assertThat(cases(figures, "all"))
                .isEqualTo("tier null: 7 begun, 4 sealed, 2 promoted, 1 returned, 3 stopped, 2 open");
        assertThat(days(figures, "all")).isEqualTo("4 decided, 7.0 and 17.0");
        assertThat(appeals(figures, "all")).isEqualTo("2 made: 1 upheld, 0 new, 0 lapsed, 1 open");
    }

    @Test
    void newReviewAfterAStopIsACaseOfItsOwn() throws SQLException {
        appeals = new AppealDoors(scene, app);
        Gate.Cleared first = gate.cleared();
        gate.stop(first.item(), Scene.EXECUTIVE, "EXECUTIVE");
        appeals.decide(
                appeals.appeal(first.item(), Scene.OWNER),
                AppealDoors.NEW_REVIEW,
                AppealDoors.NEW_REVIEW,
                AppealDoors.UPHELD);
        gate.stop(first.item(), Scene.EXECUTIVE, "EXECUTIVE");

        JsonPath figures = figures();

        assertThat(cases(figures, "tiers[0]"))
                .isEqualTo("tier 1: 1 begun, 1 sealed, 0 promoted, 0 returned, 1 stopped, 0 open");
        assertThat(appeals(figures, "tiers[0]")).isEqualTo("1 made: 0 upheld, 1 new, 0 lapsed, 0 open");
        assertThat(cases(figures, "tiers[4]"))
                .isEqualTo("tier null: 0 begun, 0 sealed, 0 promoted, 0 returned, 1 stopped, 0 open");
    }

    private void promoted(int days) throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        gate.promote(cleared.item());
        began(cleared.review(), days, PROMOTION);
        // An entry that was taken off is one that was made.
        gate.takeOff(cleared.item());
    }

    private void promotedThenStopped(int days) throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        gate.promote(cleared.item());
        gate.stop(cleared.item(), Scene.EXECUTIVE, "EXECUTIVE");
        appeals.decide(
                appeals.appeal(cleared.item(), Scene.OWNER),
                AppealDoors.UPHELD,
                AppealDoors.UPHELD,
                AppealDoors.NEW_REVIEW);
        began(cleared.review(), days, PROMOTION);
    }

    private void returned(int days) throws SQLException {
        UUID review = gate.review(gate.item());
        gate.giveBack(review, Scene.STAKEHOLDER, "STAKEHOLDER");
        began(review, days, RETURN);
    }

    private void stoppedInTierTwo(int days) throws SQLException {
        UUID item = gate.item();
        UUID review = gate.review(item);
        new Scores(scene, app).raise(review, 2);
        gate.stop(item, Scene.EXECUTIVE, "EXECUTIVE");
        appeals.appeal(item, Scene.OWNER);
        began(review, days, STOP);
    }

    /** Lets a review have begun so many days before something, which nobody but the superuser can. */
    private static void began(UUID review, int days, String before) throws SQLException {
        String table = "ALTER TABLE ethics.misuse_review ";
        try (Connection superuser = Northline.connectionOfSuperuser()) {
            superuser.setAutoCommit(false);
            List<String> guards = Sql.texts(
                    superuser,
                    "SELECT quote_ident(tgname) FROM pg_trigger WHERE tgrelid = 'ethics.misuse_review'::regclass AND tgenabled = 'A'"
                            + " AND NOT tgisinternal");
            Sql.run(superuser, table + "DISABLE TRIGGER USER");
            Sql.run(
                    superuser,
                    "UPDATE ethics.misuse_review r SET started_at = (" + before
                            + ") - make_interval(days => ?) WHERE id = ?",
                    days,
                    review);
            Sql.run(superuser, "SET CONSTRAINTS ALL IMMEDIATE");
            Sql.run(superuser, table + "ENABLE TRIGGER USER");
            for (String guard : guards) {
                Sql.run(superuser, table + "ENABLE ALWAYS TRIGGER " + guard);
            }
            superuser.commit();
        }
    }

    private JsonPath figures() throws SQLException {
        return told(Scene.STAKEHOLDER, "/planning-cycles/" + scene.cycle() + "/gate-figures");
    }

    private static String cases(JsonPath figures, String row) {
        return "tier %s: %s begun, %s sealed, %s promoted, %s returned, %s stopped, %s open".formatted((Object[])
                values(figures, row, "tier", "begun", "sealed", "promoted", "returned", "stopped", "open"));
    }

    private static String days(JsonPath figures, String row) {
        return "%s decided, %s and %s".formatted((Object[]) values(figures, row, "decided", "medianDays", "slowDays"));
    }

    private static String appeals(JsonPath figures, String row) {
        return "%s made: %s upheld, %s new, %s lapsed, %s open".formatted((Object[])
                values(figures, row + ".appeals", "made", "upheld", "newReview", "lapsed", "open"));
    }

    private static String[] values(JsonPath figures, String row, String... names) {
        String[] values = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            values[i] = String.valueOf(figures.<Object>get(row + "." + names[i]));
        }
        return values;
    }
}
