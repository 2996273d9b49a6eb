package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself keeps about items, whoever writes: each test is rolled back. */
class ItemGuardsIT {
    private static String item;
    private static String otherProduct;
    private static String otherPerson;

    private Connection app;

    @BeforeAll
    static void addItem() {
        Member leader = Member.with("PRODUCT_LEADER");
        String product = leader.addsProduct();
        otherProduct = leader.addsProduct();
        otherPerson = Member.with("STAKEHOLDER").id();
        item = leader.addsItem(leader.startsCycle(), product, "Guarded");
    }

    @BeforeEach
    void connect() throws SQLException {
        app = Northline.connectionOfApp();
        app.setAutoCommit(false);
    }

    @AfterEach
    void rollBack() throws SQLException {
        app.rollback();
        app.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title = 'Other'", "problem = 'x'", "target_users = 'x'", "payer = 'x'", "revenue_link = 'x'",
                "data_categories = 'x'", "automation_use = 'x'", "geography = 'x'", "channel = 'x'", "population = 'x'",
                "product_id = '%PRODUCT%'"
            })
    void everyMaterialFieldChangesHashAndRevision(String change) throws SQLException {
        String before = hash();

        set(change.replace("%PRODUCT%", otherProduct));

        assertThat(hash()).isNotEqualTo(before).matches("[0-9a-f]{64}");
        assertThat(text("SELECT revision FROM planning.roadmap_item WHERE id = '" + item + "'"))
                .isEqualTo("2");
        assertThat(text("SELECT content_hash FROM planning.item_revision WHERE revision = 2 AND item_id = '" + item
                        + "'"))
                .isEqualTo(hash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind = 'OUTCOME'",
                "horizon = 'NOW'",
                "starts_on = '2027-01-01'",
                "ends_on = '2027-01-01'",
                "owner_id = '%PERSON%'",
                "version = version + 1",
                "title = title"
            })
    void noOtherFieldChangesHashOrRevision(String change) throws SQLException {
        String before = hash();

        set(change.replace("%PERSON%", otherPerson));

        assertThat(hash()).isEqualTo(before);
        assertThat(text("SELECT count(*) FROM planning.item_revision WHERE item_id = '" + item + "'"))
                .isEqualTo("1");
    }

    @Test
    void textThatMovesFromOneFieldToTheNextChangesTheHash() throws SQLException {
        Set<String> hashes = new HashSet<>();
        for (String texts : new String[] {
            "payer = 'ab', revenue_link = 'c'", "payer = 'a', revenue_link = 'bc'", "payer = '', revenue_link = 'abc'",
            "payer = 'abc', revenue_link = ''", "payer = '1:a', revenue_link = ''", "payer = '', revenue_link = '1:a'"
        }) {
            set(texts);
            hashes.add(hash());
        }

        assertThat(hashes).hasSize(6);
    }

    @Test
    void editingBackGivesTheOldHashAndANewRevision() throws SQLException {
        String before = hash();

        set("problem = 'x'");
        set("problem = ''");

        assertThat(hash()).isEqualTo(before);
        assertThat(text("SELECT revision FROM planning.roadmap_item WHERE id = '" + item + "'"))
                .isEqualTo("3");
    }

    @Test
    void formerOwnerStaysOnRecord() throws SQLException {
        set("owner_id = '" + otherPerson + "'");

        assertThat(text("SELECT count(*) FROM planning.item_owner WHERE item_id = '" + item + "'"))
                .isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content_hash = repeat('0', 64)", "revision = 7", "number_serial = 9999", "number_year = 2001",
                "id = gen_random_uuid()", "org_id = gen_random_uuid()", "created_at = now()",
                        "cycle_id = gen_random_uuid()",
                "external_key = 'x'"
            })
    void serverMayNotWriteWhatTheDatabaseKeeps(String change) {
        assertThatThrownBy(() -> set(change)).hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM planning.roadmap_item",
                "TRUNCATE planning.roadmap_item CASCADE",
                "INSERT INTO planning.item_revision SELECT * FROM planning.item_revision",
                "UPDATE planning.item_revision SET edited_by = edited_by",
                "DELETE FROM planning.item_revision",
                "DELETE FROM planning.item_owner",
                "INSERT INTO planning.portfolio_entry (org_id, item_id, content_hash, case_id, entered_by)"
                        + " SELECT org_id, id, content_hash, id, owner_id FROM planning.roadmap_item",
                "DELETE FROM planning.portfolio_entry",
                "UPDATE planning.portfolio_entry SET entered_at = now()",
                "DELETE FROM planning.portfolio_removal",
                "SELECT planning.refuse_blocked_entry()",
                "SELECT planning.on_material_change(org_id, id) FROM planning.roadmap_item",
                "ALTER TABLE planning.roadmap_item DISABLE TRIGGER ALL",
                "SET session_replication_role = replica"
            })
    void serverHasNoWayAroundTheGuards(String attempt) {
        assertThatThrownBy(() -> execute(app, attempt)).hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void ticketMadeUpByHandOpensNoDoor() {
        assertThatThrownBy(() -> execute(app, """
                        SELECT planning.enter_portfolio(org_id, id, content_hash, owner_id, '1.' || gen_random_uuid() || '.x')
                        FROM planning.roadmap_item
                        """)).hasMessageContaining("enter_portfolio");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE planning.roadmap_item SET number_serial = number_serial + 1000",
                "UPDATE planning.roadmap_item SET created_at = now() - interval '1 year'",
                "UPDATE planning.item_revision SET material = '{}'",
                "DELETE FROM planning.item_revision",
                "TRUNCATE planning.item_revision CASCADE",
                "DELETE FROM planning.item_owner"
            })
    void ownerOfTheTablesCannotRewriteThePast(String attempt) throws SQLException {
        try (Connection owner = Northline.connectionOfOwner()) {
            owner.setAutoCommit(false);

            assertThatThrownBy(() -> execute(owner, attempt)).hasMessageMatching("(?s).*(never changes|append-only).*");

            owner.rollback();
        }
    }

    @Test
    void replicationRoleDoesNotSwitchTheGuardsOff() throws SQLException {
        try (Connection superuser = Northline.connectionOfSuperuser()) {
            superuser.setAutoCommit(false);
            execute(superuser, "SET LOCAL session_replication_role = replica");

            execute(superuser, "UPDATE planning.roadmap_item SET problem = 'silent' WHERE id = '" + item + "'");

            assertThat(text(superuser, "SELECT revision FROM planning.roadmap_item WHERE id = '" + item + "'"))
                    .isEqualTo("2");
            superuser.rollback();
        }
    }

    @Test
    void entryThatTheGateBlocksIsRefusedEvenToTheOwner() throws SQLException {
        try (Connection owner = Northline.connectionOfOwner()) {
            owner.setAutoCommit(false);

            assertThatThrownBy(() -> execute(
                            owner,
                            "INSERT INTO planning.portfolio_entry (org_id, item_id, content_hash, case_id, entered_by)"
                                    + " SELECT org_id, id, content_hash, id, owner_id FROM planning.roadmap_item WHERE id = '"
                                    + item + "'"))
                    .hasMessageContaining("The gate blocks this entry")
                    .hasMessageContaining("NO_REVIEW");

            owner.rollback();
        }
    }

    private void set(String change) throws SQLException {
        execute(app, "UPDATE planning.roadmap_item SET " + change + " WHERE id = '" + item + "'");
    }

    private String hash() throws SQLException {
        return text("SELECT content_hash FROM planning.roadmap_item WHERE id = '" + item + "'");
    }

    private String text(String query) throws SQLException {
        return text(app, query);
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
