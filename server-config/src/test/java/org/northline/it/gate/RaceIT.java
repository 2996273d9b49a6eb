package org.northline.it.gate;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.northline.it.Northline;

/**
 * A promotion races what would have prevented it. The audit log orders what was committed: an entry made after its item was objected to, edited,
 * stopped or left by a signer would be a promotion that looked at yesterday.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RaceIT {
    private static final int ROUNDS = Integer.getInteger("northline.races", 100);

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private Scene scene;
    private Connection promoter;
    private Connection opponent;

    /** What races the promotion, and the table in which it is told. */
    enum Opponent {
        OBJECT("ethics.objection"),
        EDIT("planning.roadmap_item"),
        WITHDRAW_SIGNATURE("ethics.sign_off_withdrawal"),
        STOP("ethics.item_stop"),
        RETURN("ethics.review_return");

        private final String source;

        Opponent(String source) {
            this.source = source;
        }

        void act(Gate gate, Gate.Cleared cleared) throws SQLException {
            switch (this) {
                case OBJECT -> gate.object(cleared.item(), Scene.EXECUTIVE);
                case EDIT -> gate.edit(cleared.item(), "Another problem");
                case WITHDRAW_SIGNATURE -> gate.withdrawSignature(cleared.reviewersSignature(), Scene.REVIEWER);
                case STOP -> gate.stop(cleared.item(), Scene.EXECUTIVE, "EXECUTIVE");
                case RETURN -> gate.giveBack(cleared.review(), Scene.STAKEHOLDER, "STAKEHOLDER");
            }
        }
    }

    @BeforeAll
    void connect() throws SQLException {
        promoter = Northline.connectionOfApp();
        opponent = Northline.connectionOfApp();
    }

    /** Each race among its own: a seal looks at everything that was ever stopped around it. */
    @BeforeEach
    void set() throws SQLException {
        scene = Scene.set();
    }

    @AfterAll
    void disconnect() throws SQLException {
        threads.shutdownNow();
        promoter.close();
        opponent.close();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("I-13 A promotion that races its opposition fails, or its entry is not active")
    void promotionNeverOvertakesItsOpposition(Opponent what) throws Exception {
        Gate promoters = new Gate(scene, promoter);
        Gate opponents = new Gate(scene, opponent);
        int promoted = 0;
        List<UUID> items = new ArrayList<>();

        for (int round = 0; round < ROUNDS; round++) {
            Gate.Cleared cleared = promoters.cleared();
            CyclicBarrier start = new CyclicBarrier(2);
            Future<Boolean> promotion = threads.submit(racing(start, () -> promoters.promote(cleared.item())));
            Future<Boolean> opposition = threads.submit(racing(start, () -> what.act(opponents, cleared)));

            promoted += promotion.get(30, TimeUnit.SECONDS) ? 1 : 0;
            assertThat(opposition.get(30, TimeUnit.SECONDS))
                    .as("the opposition always gets through")
                    .isTrue();
            assertThat(promoters.entry(cleared.item())).isNotEqualTo("ACTIVE");
            items.add(cleared.item());
        }

        assertThat(entriesMadeAfter(what, items)).isEmpty();
        assertThat(entriesOf(items)).as("promotions in the log").isEqualTo(promoted);
    }

    private List<String> entriesMadeAfter(Opponent what, List<UUID> items) throws SQLException {
        try (Connection superuser = Northline.connectionOfSuperuser()) {
            return Sql.texts(
                    superuser, """
                    SELECT e.item_id FROM ethics.audit_event e JOIN ethics.audit_event o ON o.org_id = e.org_id AND o.item_id = e.item_id
                    WHERE e.org_id = ? AND e.source = 'planning.portfolio_entry' AND e.operation = 'INSERT' AND o.source = ? AND o.seq < e.seq
                      AND NOT (o.source = 'planning.roadmap_item' AND o.operation = 'INSERT')
                      AND e.item_id = ANY (?)
                    """, scene.org(), what.source, superuser.createArrayOf("uuid", items.toArray()));
        }
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

    /** Whether it was done; a refusal is the other outcome that a race may have. */
    private static Callable<Boolean> racing(CyclicBarrier start, Step step) {
        return () -> {
            start.await(10, TimeUnit.SECONDS);
            try {
                step.take();
                return true;
            } catch (SQLException refused) {
                assertThat(refused.getSQLState()).as(refused.getMessage()).isIn("NL409", "23001");
                return false;
            }
        };
    }

    /** One side of a race. */
    private interface Step {
        void take() throws SQLException;
    }
}
