package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.northline.it.audit.Verifier;
import org.northline.it.consolidation.PlannedCycle;

/**
 * A whole workspace goes from one organisation into an empty one, and is the same there but for what the gate has to say. In one long file, because
 * the move of a whole company takes minutes and is made once.
 */
class WorkspaceIT {
    private static final String ADMINISTRATOR = "Ines Calder";
    private static final String LEADER = "Maren Oduya";

    private static String password;
    private static List<String> emails;
    private static int promoted;
    private static Workspace before;
    private static Workspace after;
    private static Member target;
    private static JsonPath done;

    @TempDir
    private Path folder;

    /** The sample company, and what its chapters do not make. */
    @BeforeAll
    static void move() {
        JsonPath company = Northline.asAdmin()
                .post("/api/v1/sample-company")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        password = company.getString("password");
        emails = company.getList("people.email");
        try {
            Map<String, Member> people = company.<Map<String, Object>>getList("people").stream()
                    .collect(Collectors.toMap(
                            person -> (String) person.get("name"),
                            person -> Member.known((String) person.get("email"), password)));
            Member leader = people.get(LEADER);
            String cycle = leader.asks().get("/api/v1/planning-cycles").path("items[0].id");
            adopts(leader, cycle);
            livesOn(leader, cycle);
            promoted = leader.asks()
                    .get("/api/v1/portfolio-roadmap?cycle={cycle}", cycle)
                    .<List<?>>path("entries")
                    .size();
            leader.asks()
                    .body(Map.of("name", "Mine", "address", "view=board", "shared", false))
                    .post("/api/v1/saved-views")
                    .then()
                    .statusCode(201);
            before = Workspace.exportedBy(people.get(ADMINISTRATOR));
        } finally {
            Northline.asAdmin().delete("/api/v1/sample-company").then().statusCode(204);
        }
        target = Member.elsewhere().adds("ADMINISTRATOR");
        done = before.importedBy(target);
        after = Workspace.exportedBy(target);
    }

    /** Nobody is ever removed; the next sample company needs the addresses of its people again. */
    @AfterAll
    static void leaveTheAddresses() throws SQLException {
        try (Connection owner = Northline.connectionOfOwner();
                PreparedStatement rename = owner.prepareStatement(
                        "UPDATE planning.person SET email = id || '@elsewhere.example' WHERE email = ANY (?)")) {
            rename.setArray(1, owner.createArrayOf("text", emails.toArray()));
            rename.executeUpdate();
        }
    }

    /** A plan of a scenario, item by item. */
    private static void adopts(Member leader, String cycle) {
        // The first one finds rules that no plan keeps together, the second a plan.
        consolidates(leader, cycle, Map.of("name", "The year"));
        String consolidation = consolidates(
                leader,
                cycle,
                Map.of(
                        "name",
                        "The year with three times as many people",
                        "capacityPercent",
                        300,
                        "budgetPercent",
                        300,
                        "leadDays",
                        List.of(0, 0, 0, 0),
                        "reviewHours",
                        List.of(0, 0, 0, 0),
                        "keepsPromoted",
                        false,
                        "keepsAllocation",
                        false));
        String adoption = made(leader, "/consolidations/" + consolidation + "/adoptions", Map.of());
        int due = 1;
        while (due > 0) {
            due = leader.asks()
                    .body(Map.of())
                    .post("/api/v1/adoptions/{id}/steps", adoption)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("due");
        }
    }

    /** What is asked through the year is answered, and the plan goes on in another one. */
    private static void livesOn(Member leader, String cycle) {
        String tripped = leader.asks()
                .get("/api/v1/planning-cycles/{cycle}/tripwires", cycle)
                .path("items.find { it.state == 'TRIPPED' }.id");
        made(leader, "/tripwires/" + tripped + "/decisions", Map.of("choice", "KEEP", "reason", "It was a holiday."));
        JsonPath due = leader.asks()
                .get("/api/v1/planning-cycles/{cycle}/revisits?state=OVERDUE", cycle)
                .jsonPath();
        made(
                leader,
                "/revisits/" + due.getString("items[0].id") + "/outcomes",
                Map.of("dueOn", due.getString("items[0].dueOn"), "outcome", "We go on."));
        List<String> items = leader.asks()
                .get("/api/v1/planning-cycles/{cycle}/rollover-items", cycle)
                .path("items.findAll { it.standing == 'DRAFT' }.id");
        made(
                leader,
                "/planning-cycles/" + cycle + "/rollovers",
                Map.of(
                        "toCycleId",
                        leader.startsCycle(),
                        "itemIds",
                        items.subList(0, 1),
                        "left",
                        List.of(Map.of("itemId", items.get(1), "reason", "The depot was sold."))));
    }

    private static String consolidates(Member leader, String cycle, Map<String, ?> settings) {
        String scenario = made(leader, "/planning-cycles/" + cycle + "/scenarios", settings);
        String consolidation = made(leader, "/scenarios/" + scenario + "/consolidations", Map.of());
        PlannedCycle.ended(leader, consolidation);
        return consolidation;
    }

    private static String made(Member leader, String path, Map<String, ?> body) {
        return leader.asks()
                .body(body)
                .post("/api/v1" + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void everyFileIsTheSameByteForByte() {
        Map<String, String> here = after.plan();

        assertThat(here.keySet()).isEqualTo(before.plan().keySet());
        before.plan().forEach((name, text) -> {
            switch (name) {
                // Those who were here are here still.
                case "plan/person.jsonl", "plan/capacity-grant.jsonl" ->
                    assertThat(here.get(name).lines()).containsAll(text.lines().toList());
                case "plan/adopted-item.jsonl" ->
                    assertThat(here.get(name)).isEqualTo(text.replace("\"PROMOTED\"", "\"WAITING\""));
                default -> assertThat(here.get(name)).as(name).isEqualTo(text);
            }
        });
    }

    /** An empty file proves nothing. What is left is written only of what is too large for any quarter. */
    @Test
    void nearlyEveryFileHasSomething() {
        assertThat(before.plan().entrySet().stream()
                        .filter(file -> file.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList())
                .isSubsetOf("plan/shortage.jsonl");
    }

    @Test
    void exportIsTheSameAgainAndSaysWhatIsInIt() {
        Workspace again = Workspace.exportedBy(target);

        assertThat(again.plan()).isEqualTo(after.plan());
        assertThat(after.manifest().getString("organisation"))
                .isEqualTo(before.manifest().getString("organisation"));
        assertThat(after.manifest().getString("format")).isEqualTo("northline-workspace/1");
        assertThat(after.manifest().getList("files.name", String.class))
                .containsAll(after.plan().keySet())
                .contains("record/gate.jsonl", "record/audit-log.zip");
    }

    @Test
    @DisplayName("I-42 Nothing of a review, a signature or an entry comes along: every item is a draft at the gate")
    void nothingHasPassedTheGate() {
        String cycle = target.asks().get("/api/v1/planning-cycles").path("items[0].id");
        List<String> standings = target.asks()
                .get("/api/v1/roadmap-items?limit=200&cycle={cycle}", cycle)
                .path("items.standing");
        List<?> entries = target.asks()
                .get("/api/v1/portfolio-roadmap?cycle={cycle}", cycle)
                .path("entries");

        assertThat(standings).isNotEmpty();
        assertThat(Set.copyOf(standings)).containsExactly("DRAFT");
        assertThat(entries).isEmpty();
        assertThat(before.text("record/gate.jsonl")).contains("SEALED", "signed_at");
        assertThat(after.text("record/gate.jsonl")).isEmpty();
    }

    @Test
    void whatStoodOnThePortfolioRoadmapIsAwaitedThere() {
        String id = done.getString("id");
        List<Map<String, Object>> awaited = target.asks()
                .get("/api/v1/workspace-imports/{id}/awaited-items", id)
                .path("items");

        assertThat(promoted).isPositive();
        assertThat(done.getInt("awaited")).isEqualTo(promoted);
        assertThat(awaited)
                .hasSize(promoted)
                .allMatch(item -> item.get("standing").equals("DRAFT"));
    }

    @Test
    void peopleComeWithoutAPasswordAndGetOneFromAnAdministrator() {
        String email = emails.get(emails.size() - 1);
        List<Map<String, Object>> people =
                target.asks().get("/api/v1/people?limit=200").path("items");
        Object id = people.stream()
                .filter(person -> person.get("email").equals(email))
                .findFirst()
                .orElseThrow()
                .get("id");

        Response before = Northline.signIn(email, password);
        String given = target.asks()
                .post("/api/v1/people/{id}/password-resets", id)
                .then()
                .statusCode(201)
                .extract()
                .path("initialPassword");

        assertThat(before.statusCode()).isEqualTo(401);
        assertThat(Northline.signIn(email, given).statusCode()).isEqualTo(201);
        assertThat(done.getInt("peopleArriving")).isEqualTo(emails.size());
        assertThat(done.getInt("peopleHere")).isZero();
    }

    @Test
    void logTellsOfBothAndNamesWhoBroughtIt() {
        List<String> said = new ArrayList<>();
        List<String> actors = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = target.asks()
                    .get("/api/v1/audit-events?limit=200" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            said.addAll(page.getList("items.what", String.class));
            actors.addAll(page.getList("items.actor.name", String.class));
            cursor = page.getString("nextCursor") == null ? "" : "&cursor=" + page.getString("nextCursor");
        } while (!cursor.isEmpty());

        assertThat(said)
                .contains(
                        "took the whole workspace along as a file",
                        "took in the workspace of Alderbrook (sample company) as a file",
                        "imported the workspace");
        assertThat(actors).doesNotContain(ADMINISTRATOR, LEADER);
    }

    @Test
    @DisplayName("I-51 The log of an organisation that a workspace came into proves what is on its portfolio roadmap")
    void logIsSound() throws IOException, InterruptedException {
        byte[] export = target.asks()
                .accept("application/zip")
                .get("/api/v1/audit-export.zip")
                .asByteArray();
        Path file = Files.write(folder.resolve("export.zip"), export);
        Path along = Files.write(folder.resolve("along.zip"), before.bytes("record/audit-log.zip"));
        Path heads = Files.createDirectory(folder.resolve("heads"));

        assertThat(Verifier.verify(file, heads).code()).isEqualTo(4);
        assertThat(Verifier.verify(along, heads).code()).isEqualTo(4);
    }

    @Test
    void workspaceIsImportedOnceAndOnlyWhereThereIsNoPlan() {
        Response again = target.asks().post("/api/v1/workspace-imports/{id}/runs", done.getString("id"));
        Response another = Workspace.upload(target, before.zipped());

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.<String>path("detail")).contains("imported already");
        assertThat(another.statusCode()).isEqualTo(409);
        assertThat(another.<String>path("detail")).startsWith("There is a plan here already.");
        assertThat(target.asks().get("/api/v1/workspace").<Boolean>path("empty"))
                .isFalse();
    }
}
