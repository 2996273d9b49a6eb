package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.northline.planning.shared.Ids;

/** Two people who tie items in the same instant, through the server and past it. */
class TiedInTurnIT {
    private static final int ROUNDS = 25;
    private static final String REFUSED = "NL409";

    private final Member leader = Member.elsewhere();
    private final String cycle = leader.startsCycle();
    private final Ties ties = new Ties(leader, cycle);
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void ofTwoWhoCloseACircleFromBothEndsOneIsRefused() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String one = ties.item("One");
            String other = ties.item("Other");
            String between = ties.item("Between");
            Ties.made(ties.depends(other, between));

            List<Response> answers = race(() -> ties.depends(one, other), () -> ties.depends(between, one));

            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
            assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                    .extracting(answer -> answer.<String>path("type"))
                    .containsExactly("/problems/dependency-circle");
        }
    }

    @Test
    void ofTwoSetsThatContradictEachOtherOneIsRefused() throws Exception {
        String one = ties.item("One");
        String other = ties.item("Other");
        for (int round = 0; round < ROUNDS; round++) {
            List<Response> answers =
                    race(() -> ties.set("TOGETHER", one, other), () -> ties.set("EXCLUSIVE", one, other));

            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
            for (Response answer : answers) {
                if (answer.statusCode() == 201) {
                    ties.post("/item-sets/" + answer.path("id") + "/archivals", Map.of());
                }
            }
        }
    }

    @Test
    void databaseItselfLetsNoCircleInHoweverTwoProgramsWriteIt() throws Exception {
        try (Connection left = Northline.connectionOfApp();
                Connection right = Northline.connectionOfApp()) {
            for (int round = 0; round < ROUNDS; round++) {
                String one = ties.item("One");
                String other = ties.item("Other");

                List<Boolean> written = race(() -> writes(left, one, other), () -> writes(right, other, one));

                assertThat(written).containsExactlyInAnyOrder(true, false);
            }
        }
    }

    @Test
    void transactionThatDoesNotSeeWhatOthersCommitTiesNothing() throws Exception {
        String one = ties.item("One");
        String other = ties.item("Other");
        try (Connection app = Northline.connectionOfApp()) {
            app.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            app.setAutoCommit(false);

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> insert(app, one, other))
                    .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo("23001"));
        }
    }

    @Test
    void dependencyStaysBetweenItemsOfOneCycle() throws Exception {
        String here = ties.item("Here");
        String there = new Ties(leader, leader.startsCycle()).item("There");
        String id = Ties.made(ties.depends(here, ties.item("Other")));
        try (Connection owner = Northline.connectionOfOwner();
                PreparedStatement move =
                        owner.prepareStatement("UPDATE planning.dependency SET other_item_id = ? WHERE id = ?")) {
            move.setObject(1, UUID.fromString(there));
            move.setObject(2, UUID.fromString(id));

            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> insert(owner, here, there));
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(move::execute)
                    .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo("23001"));
        }
    }

    /** Whether the dependency was committed; the only other outcome is that it would close a circle. */
    private boolean writes(Connection connection, String item, String other) throws SQLException {
        connection.setAutoCommit(false);
        try {
            insert(connection, item, other);
            connection.commit();
            return true;
        } catch (SQLException refused) {
            connection.rollback();
            assertThat(refused.getSQLState()).as(refused.getMessage()).isEqualTo(REFUSED);
            return false;
        }
    }

    private void insert(Connection connection, String item, String other) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO planning.dependency (org_id, id, cycle_id, kind, item_id, other_item_id, version, changed_by)
                VALUES (?, ?, ?, 'DEPENDS_ON', ?, ?, 1, ?)
                """)) {
            insert.setObject(1, leader.org());
            insert.setObject(2, Ids.next());
            insert.setObject(3, UUID.fromString(cycle));
            insert.setObject(4, UUID.fromString(item));
            insert.setObject(5, UUID.fromString(other));
            insert.setObject(6, UUID.fromString(leader.id()));
            insert.execute();
        }
    }

    private <T> List<T> race(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<T> first = threads.submit(() -> started(start, one));
        Future<T> second = threads.submit(() -> started(start, other));
        return List.of(first.get(60, TimeUnit.SECONDS), second.get(60, TimeUnit.SECONDS));
    }

    private static <T> T started(CyclicBarrier start, Callable<T> action) throws Exception {
        start.await(30, TimeUnit.SECONDS);
        return action.call();
    }
}
