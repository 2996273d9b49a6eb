package org.northline.it.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * What the server has acknowledged outlives a {@code kill -9} of the server and of the database, and what it has not, happens once when it is
 * asked for again. {@code -Dnorthline.crashes=N} repeats it.
 */
class CrashIT {
    private static final int CRASHES = Integer.getInteger("northline.crashes", 1);

    // A launcher whose server or database ended six times within ten minutes gives up, and each crash here is two of
    // them.
    private static final int CRASHES_OF_A_START = 2;

    private static final int CLIENTS = 4;
    private static final int PROMISES_BEFORE_A_CRASH = 50;
    private static final int PROMOTIONS_PER_CRASH = 4;

    private final AtomicInteger years = new AtomicInteger(2001);
    private final AtomicInteger titles = new AtomicInteger();

    private OwnNorthline northline;
    private Ledger ledger;
    private Company company;
    private String leader;
    private String lead;
    private String cycle;
    private String product;

    @Test
    void acknowledgedWritesOutliveEveryCrash() throws Exception {
        Path runtime = Path.of(System.getProperty("northline.it.runtime"));
        try (OwnNorthline started =
                OwnNorthline.start(runtime, runtime.resolve("../../crash/data").normalize())) {
            northline = started;
            settle();
            for (int crash = 0; crash < CRASHES; crash++) {
                if (crash > 0 && crash % CRASHES_OF_A_START == 0) {
                    northline.restart();
                }
                writeUntil(northline::killServer);
                compare();
                writeUntil(northline::killDatabase);
                compare();
            }
        }
    }

    private void settle() throws IOException, SQLException {
        addOrganisation();
        ledger = new Ledger(northline.url());
        company = new Company(northline);
        leader = company.member("leader", "PRODUCT_LEADER");
        lead = company.member("lead", "MISUSE_REVIEWER");
        company.member("reviewer", "MISUSE_REVIEWER");
        company.member("stakeholder", "STAKEHOLDER");
        product = company.product(leader);
        cycle = ledger.send(Write.cycle(leader, years.getAndIncrement()))
                .orElseThrow()
                .id();
    }

    /** A database may serve several; a server that comes back must not ask for the only one. */
    private void addOrganisation() throws IOException, SQLException {
        UUID founder = UUID.randomUUID();
        try (Connection connection = northline.connect();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO planning.organisation (id, name, sample, changed_by) VALUES (?, 'Elsewhere', false, ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, founder);
            assertThat(insert.executeUpdate()).isOne();
        }
    }

    private void writeUntil(Crash crash) throws Exception {
        List<Row> cleared = clearedItems();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS + 1);
        try {
            ledger.expect(PROMISES_BEFORE_A_CRASH);
            List<Future<?>> streams = new ArrayList<>();
            streams.add(clients.submit(() -> promote(cleared)));
            for (int client = 0; client < CLIENTS; client++) {
                streams.add(clients.submit(this::writeOn));
            }
            assertThat(ledger.expected().await(2, TimeUnit.MINUTES)).isTrue();
            crash.happen();
            for (Future<?> stream : streams) {
                stream.get(2, TimeUnit.MINUTES);
            }
        } finally {
            clients.shutdownNow();
        }
        northline.awaitRevival();
    }

    private List<Row> clearedItems() throws IOException, SQLException {
        List<Row> cleared = new ArrayList<>();
        try (Connection connection = northline.connect()) {
            ClearedItems doors = new ClearedItems(connection, company);
            for (int i = 0; i < PROMOTIONS_PER_CRASH; i++) {
                Row item =
                        ledger.send(Write.item(leader, cycle, product, title())).orElseThrow();
                Row review = ledger.send(Write.review(lead, item)).orElseThrow();
                doors.clear(UUID.fromString(review.id()));
                ledger.forget(review);
                cleared.add(item);
            }
        }
        return cleared;
    }

    private void promote(List<Row> items) {
        for (Row item : items) {
            if (ledger.send(Write.promotion(leader, item)).isEmpty()) {
                return;
            }
        }
    }

    /** One thing after the other, until an answer stays away. */
    private void writeOn() {
        boolean answered = true;
        while (answered) {
            Optional<Row> item = ledger.send(Write.item(leader, cycle, product, title()));
            answered = item.flatMap(row -> ledger.send(Write.change(leader, row, cycle, product, title())))
                    .flatMap(row -> ledger.send(Write.review(lead, row)))
                    .isPresent();
            int year = years.getAndIncrement();
            if (answered && year <= 2100) {
                answered = ledger.send(Write.cycle(leader, year))
                        .flatMap(row -> ledger.send(Write.vision(leader, row)))
                        .isPresent();
            }
        }
    }

    private String title() {
        return "Item " + titles.incrementAndGet();
    }

    private void compare() throws IOException, SQLException {
        try (Connection connection = northline.connect()) {
            assertThat(Row.allOf(connection)).containsAll(ledger.certain());

            assertThat(ledger.sendAgain()).isPositive();

            assertThat(Row.allOf(connection)).containsExactlyInAnyOrderElementsOf(ledger.promised());
            assertThat(AuditChain.verified(connection, company.organisation())).isPositive();
            assertThat(blockedEntries(connection)).isZero();
        }
    }

    private static int blockedEntries(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT count(*) FROM planning.portfolio_entry e
                        JOIN planning.roadmap_item i ON i.org_id = e.org_id AND i.id = e.item_id
                        LEFT JOIN planning.entry_standing s ON s.org_id = e.org_id AND s.item_id = e.item_id
                        WHERE s.state IS DISTINCT FROM 'ACTIVE' OR e.content_hash <> i.content_hash
                        """)) {
            row.next();
            return row.getInt(1);
        }
    }

    /** What ends a process. */
    private interface Crash {
        void happen() throws IOException;
    }
}
