package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Two transactions that wait for each other: the database ends one of them, and the server tries that one again. */
class ContentionIT {
    private static final String DEADLOCK = "40P01";

    @Test
    void promotionThatLostADeadlockIsTriedAgain() throws Exception {
        Member leader = Member.with("PRODUCT_LEADER");
        String item = leader.addsItem(leader.startsCycle(), leader.addsProduct(), "Contended");

        Response promotion = promoteIntoDeadlock(leader, item);

        assertThat(promotion.jsonPath().getString("type")).isEqualTo("/problems/promotion-blocked");
    }

    /** Either side may be the one that the database ends; when it was ours, once more. */
    private static Response promoteIntoDeadlock(Member leader, String item) throws Exception {
        for (int attempt = 0; attempt < 10; attempt++) {
            String key = UUID.randomUUID().toString();
            try (Connection other = Northline.connectionOfApp()) {
                other.setAutoCommit(false);
                execute(other, "SELECT FROM planning.roadmap_item WHERE id = '" + item + "' FOR UPDATE");
                CompletableFuture<Response> promotion = CompletableFuture.supplyAsync(() -> promote(leader, item, key));
                awaitSomebodyWaitingFor(other);
                boolean serverLost = takeKeyOf(leader, key, other);
                other.rollback();
                Response answer = promotion.get(30, TimeUnit.SECONDS);
                if (serverLost) {
                    return answer;
                }
            }
        }
        throw new AssertionError("The server never lost a deadlock.");
    }

    /** The promotion holds this key and waits for the item: from here on each waits for the other. */
    private static boolean takeKeyOf(Member leader, String key, Connection other) throws SQLException {
        try {
            execute(other, """
                    INSERT INTO planning.idempotency_record (org_id, person_id, key, request_hash)
                    SELECT org_id, id, '%s', '' FROM planning.person WHERE id = '%s'
                    """.formatted(key, leader.id()));
            return true;
        } catch (SQLException lost) {
            if (DEADLOCK.equals(lost.getSQLState())) {
                return false;
            }
            throw lost;
        }
    }

    private static Response promote(Member leader, String item, String key) {
        return Northline.repeatable(leader.asks(), key).post("/api/v1/roadmap-items/{id}/promotions", item);
    }

    private static void awaitSomebodyWaitingFor(Connection holder) throws SQLException {
        try (PreparedStatement query = holder.prepareStatement(
                "SELECT count(*) FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))")) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (System.nanoTime() < end) {
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    if (row.getInt(1) > 0) {
                        return;
                    }
                }
            }
        }
        throw new AssertionError("The promotion never waited for the item.");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
