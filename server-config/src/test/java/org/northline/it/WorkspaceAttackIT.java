package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody tries who writes a workspace by hand. */
class WorkspaceAttackIT {
    private static Workspace exported;
    private static String item;
    private static String leader;
    private static String product;

    /** A plan of one item that two people made, of an organisation whose people have left the server since. */
    @BeforeAll
    static void export() throws SQLException {
        Member founder = Member.elsewhere();
        Member second = founder.adds("PRODUCT_LEADER", "STAKEHOLDER");
        String cycle = founder.startsCycle();
        product = founder.addsProduct();
        item = founder.addsItem(cycle, product, "Wait board");
        second.asks()
                .header("If-Match", "\"1\"")
                .body(Items.input(cycle, product, "Wait board for depots"))
                .put("/api/v1/roadmap-items/{item}", item)
                .then()
                .statusCode(200);
        leader = second.id();
        exported = Workspace.exportedBy(founder);
    }

    /** With people whom no other organisation of this server has. */
    private static Workspace whole() {
        String other = "\"email\":\"" + UUID.randomUUID() + "-";
        return exported.with("person", text -> text.replace("\"email\":\"", other));
    }

    private static Member target() {
        return Member.elsewhere().adds("ADMINISTRATOR");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "portfolio-entry | {\"item_id\":\"{item}\",\"content_hash\":\"0\",\"case_id\":\"{item}\"} | plan/portfolio-entry.jsonl is not known here.",
                "session | {\"token_hash\":\"0\"} | plan/session.jsonl is not known here.",
                "sign-off | {\"person_id\":\"{leader}\"} | plan/sign-off.jsonl is not known here.",
                "capacity-grant | {\"person_id\":\"{leader}\",\"capacity\":\"ADMINISTRATOR\",\"product_id\":null} | administrators are never made by a file.",
                "capacity-grant | {\"person_id\":\"{item}\",\"capacity\":\"EXECUTIVE\",\"product_id\":null} | person_id names somebody who is not in plan/person.jsonl.",
                "capacity-grant | {\"person_id\":\"{leader}\",\"capacity\":\"EXECUTIVE\",\"product_id\":null,\"founding\":true} | the field founding is not known.",
                "person | {\"id\":\"{item}\",\"email\":\"new@there.example\",\"name\":\"New\",\"active\":true,\"password_hash\":\"x\"} | the field password_hash is not known.",
                "person | {\"id\":\"{item}\",\"email\":\"new@there.example\",\"name\":\"New\"} | the field active is missing.",
                "person | {\"id\":\"{item}\",\"email\":\"New@There.example\",\"name\":\"New\",\"active\":true} | it breaks the rule person_email_ck.",
                "person | {\"id\":\"{item}\",\"email\":\"admin@northline.localhost\",\"name\":\"New\",\"active\":true} | admin@northline.localhost signs in to another organisation",
                "person | {\"id\":\"{leader}\",\"email\":\"new@there.example\",\"name\":\"New\",\"active\":true} | the same stands in the file already",
                "product | {\"id\":\"{item}\",\"key\":\"k\",\"name\":\"K\",\"description\":\"\",\"archived_at\":null,\"version\":1,\"changed_by\":\"{leader}\",\"changed_at\":\"2026-01-01T00:00:00Z\",\"org_id\":\"{item}\"} | the field org_id is not known.",
                "product | {\"id\":\"{item}\",\"key\":\"k\",\"name\":\"K\",\"description\":\"\",\"archived_at\":null,\"version\":1,\"changed_by\":\"{item}\",\"changed_at\":\"2026-01-01T00:00:00Z\"} | changed_by names somebody who is not in plan/person.jsonl.",
                "product | {\"id\":\"{item}\",\"key\":\"k\",\"name\":\"K\",\"description\":\"\",\"archived_at\":null,\"version\":\"one\",\"changed_by\":\"{leader}\",\"changed_at\":\"2026-01-01T00:00:00Z\"} | it cannot be read",
                "metric-observation | {\"metric_id\":\"{item}\",\"observed_at\":\"2026-01-01T00:00:00Z\",\"value\":\"NaN\",\"unit\":\"%\",\"changed_by\":\"{leader}\"} | its value is nothing that a plan can say.",
                "item-owner | {\"item_id\":\"{item}\",\"person_id\":\"{leader}\",\"since\":\"-infinity\"} | its since is nothing that a plan can say.",
                "item-owner | {\"item_id\":\"{item}\",\"person_id\":\"{leader}\",\"since\":\"20260-01-01T00:00:00Z\"} | its since is nothing that a plan can say.",
                "product | nonsense | it cannot be read",
                "product | [] | this is no JSON object.",
                "awaited-entry | {\"item_id\":\"{leader}\"} | its item_id {leader} is not in plan/roadmap-item.jsonl.",
                "item-owner | {\"item_id\":\"{product}\",\"person_id\":\"{leader}\",\"since\":\"2026-01-01T00:00:00Z\"} | its item_id {product} is not in plan/roadmap-item.jsonl."
            })
    void lineIsRefusedAndNamed(String part, String line, String sentence) {
        Member target = target();

        Response answer =
                Workspace.upload(target, whole().withLine(part, filled(line)).zipped());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.pointer")).containsExactly("/file");
        String detail = answer.path("errors[0].detail");
        assertThat(detail)
                .contains(filled(sentence))
                .contains("plan/" + part + ".jsonl")
                .endsWith(".");
        if (!sentence.contains("not known here")) {
            assertThat(detail).contains("line " + (whole().lines(part).size() + 1));
        }
        assertThat(target.asks().get("/api/v1/workspace").<Boolean>path("empty"))
                .isTrue();
    }

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "roadmap-item | Wait board for depots | Rank drivers | its content_hash is not that of its text",
                "roadmap-item | \"revision\":2 | \"revision\":1 | are not complete, or the last one is not its own",
                "roadmap-item | \"created_at\":\"20 | \"created_at\":\"90 | is of the future",
                "item-revision | Wait board for depots | Rank drivers | are not complete, or the last one is not its own",
                "item-number-series | \"last\":1 | \"last\":0 | has a number that was not given out yet",
                "planning-cycle | \"phase\":\"VISION\" | \"phase\":\"DONE\" | breaks the rule planning_cycle_phase_ck"
            })
    void doctoredPlanIsRefused(String part, String said, String says, String sentence) {
        Workspace doctored = whole().with(part, text -> text.replace(said, says));
        assertThat(doctored.lines(part)).isNotEqualTo(exported.lines(part));

        Response answer = Workspace.upload(target(), doctored.zipped());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<String>path("errors[0].detail")).startsWith("plan/").contains(sentence);
    }

    @Test
    @DisplayName(
            "I-15 Who made a text or owned an item is kept, or nothing comes: a file cannot make its makers independent")
    void makersCannotBeLeftOut() {
        Workspace withoutTexts = whole().with("item-revision", text -> "");
        Workspace withoutOwner = whole().with("item-owner", text -> "");

        assertThat(Workspace.upload(target(), withoutTexts.zipped()).statusCode())
                .isEqualTo(422);
        assertThat(Workspace.upload(target(), withoutOwner.zipped()).<String>path("errors[0].detail"))
                .startsWith("plan/item-owner.jsonl: the owner of ");
    }

    @Test
    @DisplayName("I-15 Whoever brings a workspace counts among those who made its items")
    void whoBringsItIsAMaker() throws SQLException {
        Member target = target();
        whole().importedBy(target);

        assertThat(seen(
                        "SELECT person_id::text FROM ethics.item_maker WHERE org_id = ? AND item_id = ?",
                        target.org(),
                        UUID.fromString(item)))
                .contains(target.id(), leader);
    }

    @Test
    @DisplayName("I-18 Whoever is here already gets no capacity from a file, least of all who imports it")
    void nobodyWhoIsHereIsGrantedAnything() throws SQLException {
        Member target = target();
        String mine =
                "{\"id\":\"%s\",\"email\":\"%s\",\"name\":\"Me\",\"active\":true}".formatted(item, target.email());
        String grant = "{\"person_id\":\"%s\",\"capacity\":\"EXECUTIVE\",\"product_id\":null}".formatted(item);

        JsonPath done = whole().withLine("person", mine)
                .withLine("capacity-grant", grant)
                .with(
                        "roadmap-item",
                        text -> text.replaceAll("\"owner_id\":\"[^\"]*\"", "\"owner_id\":\"" + item + "\""))
                .withLine(
                        "item-owner",
                        "{\"item_id\":\"%1$s\",\"person_id\":\"%1$s\",\"since\":\"2026-01-01T00:00:00Z\"}"
                                .formatted(item))
                .importedBy(target);

        assertThat(done.getInt("peopleHere")).isEqualTo(1);
        assertThat(seen(
                        "SELECT capacity FROM planning.capacity_grant WHERE org_id = ? AND person_id = ? AND revoked_at IS NULL",
                        target.org(),
                        UUID.fromString(target.id())))
                .containsExactly("ADMINISTRATOR");
        assertThat(seen("SELECT owner_id::text FROM planning.roadmap_item WHERE org_id = ?", target.org()))
                .containsExactly(target.id());
        assertThat(seen(
                        "SELECT DISTINCT granted_by::text FROM planning.capacity_grant WHERE org_id = ? AND person_id = ?",
                        target.org(),
                        UUID.fromString(leader)))
                .containsExactly(target.id());
    }

    @Test
    @DisplayName("I-14 An item that a file calls promoted is a draft that waits, and cannot be promoted")
    void claimOfAnEntryOpensNothing() {
        Member target = target();
        whole().withLine("awaited-entry", "{\"item_id\":\"" + item + "\"}").importedBy(target);
        Member product = target.adds("PRODUCT_LEADER");

        Response promotion = product.asks().body(Map.of()).post("/api/v1/roadmap-items/{item}/promotions", item);

        assertThat(promotion.statusCode()).isEqualTo(409);
        assertThat(promotion.<String>path("type")).isEqualTo("/problems/promotion-blocked");
        assertThat(product.asks().get("/api/v1/roadmap-items/{item}", item).<String>path("standing"))
                .isIn("DRAFT", null);
    }

    private static String filled(String text) {
        return text.replace("{item}", item).replace("{leader}", leader).replace("{product}", product);
    }

    private static List<String> seen(String sql, Object... arguments) throws SQLException {
        try (Connection owner = Northline.connectionOfOwner();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<String> seen = new ArrayList<>();
                while (rows.next()) {
                    seen.add(rows.getString(1));
                }
                return seen;
            }
        }
    }
}
