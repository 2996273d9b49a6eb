package org.northline.it.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.northline.it.Northline;
import org.northline.planning.shared.Ids;

/**
 * A promotion races what would have prevented it, another promotion, and a copy of its item. The audit log orders what was committed: an entry made
 * after its item was objected to, edited, stopped or left by a signer would be a promotion that looked at yesterday.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RaceIT {
    private static final int ROUNDS = Integer.getInteger("northline.races", 100);

    // The log and what was ever stopped grow with each round, and each round looks at all of them.
    private static final int MOST_IN_A_SCENE = 500;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private Scene scene;
    private Connection promoter;
    private Connection opponent;
    private Validity validity;

    /** What races the promotion, and the table in which it is told. */
    enum Opponent {
        OBJECT("ethics.objection"),
        EDIT("planning.roadmap_item"),
        WITHDRAW_SIGNATURE("ethics.sign_off_withdrawal"),
        STOP("ethics.item_stop"),
        RETURN("ethics.review_return"),
        REVOKE("planning.capacity_grant"),
        EXPIRE("ethics.misuse_review");

        private final String source;

        Opponent(String source) {
            this.source = source;
        }
    }

    @BeforeAll
    void connect() throws SQLException {
        promoter = Northline.connectionOfApp();
        opponent = Northline.connectionOfApp();
        validity = Validity.thatCanEnd();
    }

    @AfterAll
    void disconnect() throws SQLException {
        threads.shutdownNow();
        validity.close();
        promoter.close();
        opponent.close();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("I-13 A promotion that races its opposition fails, or its entry is not active")
    void promotionNeverOvertakesItsOpposition(Opponent what) throws Exception {
        inScenes(rounds -> racesAgainst(what, rounds));
    }

    private void racesAgainst(Opponent what, int rounds) throws Exception {
        Gate promoters = new Gate(scene, promoter);
        int promoted = 0;
        List<UUID> items = new ArrayList<>();

        for (int round = 0; round < rounds; round++) {
            Gate.Cleared cleared = promoters.cleared();
            Race race = race(() -> promoters.promote(cleared.item()), () -> oppose(what, cleared));

            promoted += race.promoted() ? 1 : 0;
            assertThat(race.opposed()).as("the opposition always gets through").isTrue();
            assertThat(promoters.entry(cleared.item())).isNotEqualTo("ACTIVE");
            assertThat(isPromotedAfter(what, cleared.item())).isFalse();
            items.add(cleared.item());
            makeUpFor(what);
        }

        assertThat(entriesOf(items)).as("promotions in the log").isEqualTo(promoted);
    }

    @Test
    @DisplayName("I-13 Of two promotions of an item at the same time, one makes its entry")
    void oneOfTwoPromotionsMakesTheEntry() throws Exception {
        inScenes(this::racesOfTwoPromotions);
    }

    private void racesOfTwoPromotions(int rounds) throws Exception {
        Gate promoters = new Gate(scene, promoter);
        Gate opponents = new Gate(scene, opponent);
        List<UUID> items = new ArrayList<>();

        for (int round = 0; round < rounds; round++) {
            UUID item = promoters.cleared().item();
            Race race = race(() -> promoters.promote(item), () -> opponents.promote(item));

            assertThat(race.promoted()).isNotEqualTo(race.opposed());
            assertThat(promoters.entry(item)).isEqualTo("ACTIVE");
            items.add(item);
        }

        assertThat(entriesOf(items)).as("promotions in the log").isEqualTo(rounds);
    }

    @Test
    @DisplayName("I-13 I-42 A copy that is made while its original is promoted has nothing of its clearance")
    void copyHasNothingOfTheClearanceOfItsOriginal() throws Exception {
        inScenes(this::racesWithACopy);
    }

    private void racesWithACopy(int rounds) throws Exception {
        Gate promoters = new Gate(scene, promoter);

        for (int round = 0; round < rounds; round++) {
            UUID item = promoters.cleared().item();
            UUID copy = Ids.next();
            Race race = race(() -> promoters.promote(item), () -> scene.copy(opponent, item, copy));

            assertThat(race.promoted() && race.opposed()).isTrue();
            assertThat(promoters.entry(item)).isEqualTo("ACTIVE");
            assertThat(promoters.contentOf(copy)).isEqualTo(promoters.contentOf(item));
            assertThat(promoters.blockers(copy)).containsExactly("NO_REVIEW");
            assertThatThrownBy(() -> promoters.promote(copy)).hasMessageContaining("no sealed case");
        }
    }

    /** All rounds, some in each organisation of its own. */
    private void inScenes(Rounds races) throws Exception {
        for (int run = 0; run < ROUNDS; run += MOST_IN_A_SCENE) {
            scene = Scene.set();
            races.run(Math.min(MOST_IN_A_SCENE, ROUNDS - run));
        }
    }

    private void oppose(Opponent what, Gate.Cleared cleared) throws SQLException {
        Gate opponents = new Gate(scene, opponent);
        switch (what) {
            case OBJECT -> opponents.object(cleared.item(), Scene.EXECUTIVE);
            case EDIT -> opponents.edit(cleared.item(), "Another problem");
            case WITHDRAW_SIGNATURE -> opponents.withdrawSignature(cleared.reviewersSignature(), Scene.REVIEWER);
            case STOP -> opponents.stop(cleared.item(), Scene.EXECUTIVE, "EXECUTIVE");
            case RETURN -> opponents.giveBack(cleared.review(), Scene.STAKEHOLDER, "STAKEHOLDER");
            case REVOKE -> new PeopleDoors(scene, opponent).revoke(Scene.REVIEWER, true);
            case EXPIRE -> validity.end(scene.org(), cleared.review());
        }
    }

    /** Whoever lost the capacity has it again before the next round. */
    private void makeUpFor(Opponent what) throws SQLException {
        if (what == Opponent.REVOKE) {
            new PeopleDoors(scene, opponent).grant(Scene.REVIEWER);
        }
    }

    /** Whether the log tells of the entry after what it tells of last from the opponent's table, which is this round's opposition. */
    private boolean isPromotedAfter(Opponent what, UUID item) throws SQLException {
        return !Sql.texts(promoter, """
                        SELECT e.seq FROM ethics.audit_event e
                        WHERE e.org_id = ? AND e.item_id = ? AND e.source = 'planning.portfolio_entry' AND e.operation = 'INSERT'
                          AND e.seq > (SELECT max(o.seq) FROM ethics.audit_event o WHERE o.org_id = e.org_id AND o.source = ?)
                        """, scene.org(), item, what.source).isEmpty();
    }

    private int entriesOf(List<UUID> items) throws SQLException {
        try (Connection superuser = Northline.connectionOfSuperuser()) {
            return Integer.parseInt(Sql.text(
                    superuser,
                    "SELECT count(*) FROM ethics.audit_event WHERE org_id = ? AND source = 'planning.portfolio_entry' AND operation = 'INSERT'"
                            + " AND item_id = ANY (?)",
                    scene.org(),
                    superuser.createArrayOf("uuid", items.toArray())));
        }
    }

    private Race race(Step promotion, Step opposition) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Boolean> promoted = threads.submit(racing(start, promotion));
        Future<Boolean> opposed = threads.submit(racing(start, opposition));
        return new Race(promoted.get(30, TimeUnit.SECONDS), opposed.get(30, TimeUnit.SECONDS));
    }

    /** Whether it was done; a refusal is the other outcome that a race may have. */
    private static Callable<Boolean> racing(CyclicBarrier start, Step step) {
        return () -> {
            start.await(10, TimeUnit.SECONDS);
            try {
                step.take();
                return true;
            } catch (SQLException refused) {
                assertThat(refused.getSQLState()).as(refused.getMessage()).isIn("NL409", "23001", "23505");
                return false;
            }
        };
    }

    /** Which sides of a race got through. */
    private record Race(boolean promoted, boolean opposed) {}

    /** So many races in the present scene. */
    private interface Rounds {
        void run(int rounds) throws Exception;
    }

    /** One side of a race. */
    private interface Step {
        void take() throws SQLException;
    }
}
