package org.northline.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The disk of the database is full in the middle of a transaction: the database says so at the second table that a new item is written to. */
class StorageFullIT {
    private static final String FULL_FROM_HERE_ON = "The row for which there is no room";

    private Member leader;
    private String cycle;
    private String product;

    @BeforeEach
    void plan() {
        leader = Member.with("PRODUCT_LEADER");
        cycle = leader.startsCycle();
        product = leader.addsProduct();
    }

    @Test
    void itemThatFindsNoRoomIsRefusedWholeAndSavedByTheSameRequestLater() throws SQLException {
        String key = UUID.randomUUID().toString();
        long before = rows();

        Response refused = whileFull(() -> add(key));

        assertSaysSo(refused);
        assertThat(rows()).isEqualTo(before);
        assertThat(add(key).statusCode()).isEqualTo(201);
        assertThat(leader.seesTitles(cycle)).containsExactly(FULL_FROM_HERE_ON);
    }

    @Test
    void importThatFindsNoRoomHalfwayLeavesNothingAndRunsLater() throws SQLException, IOException {
        String file = "period,slug,title\n2027,a,First\n2027,b," + FULL_FROM_HERE_ON + "\n2027,c,Third\n";
        Upload upload = Upload.of(leader, cycle, Northline.unique("full"), file.getBytes(UTF_8))
                .intoProduct(product);
        long before = rows();

        Response refused = whileFull(() -> upload.asksFor("runs"));

        assertSaysSo(refused);
        assertThat(rows()).isEqualTo(before);
        assertThat(leader.asks().get("/api/v1/imports/{id}", upload.id()).<String>path("state"))
                .isEqualTo(upload.view().getString("state"));
        JsonPath run = upload.run();
        assertThat(run.getInt("report.created")).isEqualTo(3);
        assertThat(leader.seesTitles(cycle)).containsExactly("First", FULL_FROM_HERE_ON, "Third");
    }

    private Response add(String key) {
        return Northline.repeatable(leader.asks(), key)
                .body(Items.input(cycle, product, FULL_FROM_HERE_ON))
                .post("/api/v1/roadmap-items");
    }

    private static void assertSaysSo(Response refused) {
        assertThat(refused.statusCode()).isEqualTo(507);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.<String>path("type")).isEqualTo("/problems/storage-full");
        assertThat(refused.<String>path("title")).isEqualTo("The disk of the database is full");
        assertThat(refused.<String>path("detail"))
                .isEqualTo("Nothing of this was saved."
                        + " Ask your administrator to make room on the database's disk, then try again.");
    }

    /** Also asserts that reading goes on meanwhile. */
    private Response whileFull(Ask ask) throws SQLException {
        try (Connection superuser = Northline.connectionOfSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("""
                    CREATE FUNCTION pg_temp.no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                      RAISE EXCEPTION 'could not extend file "base/5/16384": No space left on device' USING ERRCODE = '53100';
                    END $$;
                    CREATE TRIGGER no_room BEFORE INSERT ON planning.item_revision FOR EACH ROW
                      WHEN (NEW.material ->> 'title' = '%s') EXECUTE FUNCTION pg_temp.no_room();
                    """.formatted(FULL_FROM_HERE_ON));
            try {
                Response answer = ask.ask();
                assertThat(leader.seesTitles(cycle)).isEmpty();
                return answer;
            } finally {
                statement.execute("DROP TRIGGER no_room ON planning.item_revision");
            }
        }
    }

    /** Of every table that one of the requests writes to. */
    private static long rows() throws SQLException {
        try (Connection superuser = Northline.connectionOfSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT (SELECT count(*) FROM planning.roadmap_item) + (SELECT count(*) FROM planning.item_revision)
                          + (SELECT count(*) FROM planning.item_owner) + (SELECT count(*) FROM ethics.audit_event)
                          + (SELECT count(*) FROM planning.idempotency_record)
                          + (SELECT count(*) FROM planning.import_row) + (SELECT count(*) FROM planning.import_problem)
                        """)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** A request that will find the disk full. */
    private interface Ask {
        Response ask();
    }
}
