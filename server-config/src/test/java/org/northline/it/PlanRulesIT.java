package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What every part of the plan promises alike to whoever writes it. */
class PlanRulesIT {
    private static final Map<PlanPart, String> ADDRESSES = new HashMap<>();
    private static final Set<PlanPart> READ_WHERE_WRITTEN =
            Set.of(PlanPart.ESTIMATE, PlanPart.BUDGET, PlanPart.ALLOCATION, PlanPart.SCORECARD);

    private static Member leader;
    private static Map<String, String> words;

    @BeforeAll
    static void prepare() {
        leader = Member.with("PRODUCT_LEADER");
        String cycle = leader.startsCycle();
        String chosen = Strategies.chosen(leader, cycle);
        String other = Strategies.options(leader, cycle).get(1);
        String product = leader.addsProduct();
        String item = leader.addsItem(cycle, product, "Planned");
        String theme = post("/planning-cycles/" + cycle + "/themes", Map.of("name", "Meant", "optionId", chosen));
        words = new HashMap<>(
                Map.of("cycle", cycle, "product", product, "chosen", chosen, "item", item, "theme", theme));
        words.put("person", leader.id());
        words.put("objective", add(PlanPart.OBJECTIVE).path("id"));
        words.put("keyResult", add(PlanPart.KEY_RESULT).path("id"));
        words.put("opportunity", add(PlanPart.OPPORTUNITY).path("id"));
        ADDRESSES.put(PlanPart.CYCLE, "/planning-cycles/" + cycle);
        for (PlanPart part : List.of(
                PlanPart.VISION,
                PlanPart.THEME,
                PlanPart.PRODUCT,
                PlanPart.TEAM,
                PlanPart.CAPACITY,
                PlanPart.EFFORT,
                PlanPart.DEPENDENCY,
                PlanPart.ITEM_SET,
                PlanPart.SCENARIO,
                PlanPart.OBJECTIVE,
                PlanPart.KEY_RESULT,
                PlanPart.OPPORTUNITY,
                PlanPart.EVIDENCE,
                PlanPart.SAVED_VIEW,
                PlanPart.SHARE_LINK,
                PlanPart.TRIPWIRE,
                PlanPart.REVISIT)) {
            ADDRESSES.put(
                    part,
                    part.collection().replaceFirst(".*/", "/") + "/" + add(part).path("id"));
        }
        ADDRESSES.put(PlanPart.ESTIMATE, "/roadmap-items/" + item + "/estimate");
        ADDRESSES.put(PlanPart.BUDGET, "/planning-cycles/" + cycle + "/budget");
        ADDRESSES.put(PlanPart.ALLOCATION, "/planning-cycles/" + cycle + "/allocation");
        ADDRESSES.put(PlanPart.SCORECARD, "/planning-cycles/" + leader.startsCycle() + "/scorecard");
        for (PlanPart part : List.of(PlanPart.STANCE, PlanPart.RATINGS, PlanPart.CHOICE)) {
            ADDRESSES.put(part, "/strategy-options/" + other + "/" + part.name().toLowerCase(Locale.ROOT));
        }
    }

    @ParameterizedTest
    @EnumSource
    void changeNeedsTheVersionThatWasSeen(PlanPart part) {
        String seen = leader.asks().get(api(readable(part))).header("ETag");

        Response blind = leader.asks().body(change(part)).put(api(ADDRESSES.get(part)));
        Response first = change(part, seen, change(part));
        Response stale = change(part, seen, change(part));

        assertThat(blind.statusCode()).isEqualTo(428);
        assertThat(blind.<String>path("type")).isEqualTo("/problems/precondition-required");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.<Object>path("current.version")).isEqualTo(first.path("version"));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.header("ETag")).isNotEqualTo(seen).isEqualTo("\"" + first.path("version") + "\"");
        assertThat(leader.asks().get(api(readable(part))).header("ETag")).isEqualTo(first.header("ETag"));
    }

    @ParameterizedTest
    @EnumSource
    void unknownFieldIsPointedAt(PlanPart part) {
        Map<String, Object> change = change(part);
        change.put("changedBy", "somebody");

        Response answer = change(part, "\"1\"", change);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("errors.pointer")).containsExactly("/changedBy");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "VISION",
                "THEME",
                "PRODUCT",
                "CYCLE",
                "TEAM",
                "CAPACITY",
                "EFFORT",
                "DEPENDENCY",
                "ITEM_SET",
                "SCENARIO",
                "OBJECTIVE",
                "KEY_RESULT",
                "OPPORTUNITY",
                "EVIDENCE",
                "SAVED_VIEW",
                "SHARE_LINK",
                "TRIPWIRE",
                "REVISIT"
            })
    void sameKeyActsOnceAndForOneBodyOnly(PlanPart part) {
        Map<String, Object> body = addition(part);
        body.replace("productId", leader.addsProduct());
        String key = UUID.randomUUID().toString();

        Response first = add(part, key, body);
        Response again = add(part, key, body);
        body.replaceAll(
                (field, value) -> List.of("name", "title", "statement", "audience", "agreed", "question", "segment")
                                .contains(field)
                        ? value + " too"
                        : value);
        body.replace("teamId", add(PlanPart.TEAM).path("id"));
        body.replace("otherItemId", newItem());
        Response other = add(part, key, body);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.<String>path("type")).isEqualTo("/problems/idempotency-key-reused");
    }

    @ParameterizedTest(name = "{0} {1} = {2}")
    @CsvFileSource(resources = "invalid-plans.txt", delimiter = '|', quoteCharacter = '`')
    void invalidValueIsPointedAt(PlanPart part, String field, String value, int status, String pointers) {
        Map<String, Object> body = part.isAdded() ? addition(part) : change(part);
        String json =
                fill("{\"value\": " + value.replace('\'', '"') + "}", words).replace("{long}", "x".repeat(2001));
        body.put(field, JsonPath.from(json).get("value"));

        Response answer = part.isAdded()
                ? add(part, UUID.randomUUID().toString(), body)
                : change(part, leader.asks().get(api(readable(part))).header("ETag"), body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.jsonPath().getList("errors.pointer", String.class))
                .containsExactlyInAnyOrder(pointers.split(" "));
        assertThat(answer.jsonPath().getList("errors.detail", String.class)).allMatch(detail -> detail.endsWith("."));
    }

    private static Map<String, Object> addition(PlanPart part) {
        String body = part.body();
        Map<String, String> all = new HashMap<>(words);
        all.put("name", Northline.unique("Part"));
        all.put(
                "year",
                part == PlanPart.CYCLE
                        ? String.valueOf(
                                Northline.freeYears(leader.asks()).min().orElseThrow())
                        : "");
        all.put("newTeam", body.contains("{newTeam}") ? add(PlanPart.TEAM).path("id") : "");
        all.put("newItem", body.contains("{newItem}") ? newItem() : "");
        all.put("today", LocalDate.now(ZoneOffset.UTC).toString());
        all.put("nextMonth", LocalDate.now(ZoneOffset.UTC).plusMonths(1).toString());
        all.put("key", "k" + UUID.randomUUID().toString().substring(0, 8));
        return new LinkedHashMap<>(
                JsonPath.from(fill(body.replace('\'', '"'), all)).getMap(""));
    }

    /** Some fields are chosen once, and a cycle has a phase later. */
    private static Map<String, Object> change(PlanPart part) {
        Map<String, Object> change = addition(part);
        List.of(
                        "year",
                        "level",
                        "productId",
                        "teamId",
                        "otherItemId",
                        "lanes",
                        "showsMoney",
                        "frozen",
                        "subjectKind",
                        "subjectId",
                        "measureKind",
                        "measureId")
                .forEach(change::remove);
        if (part == PlanPart.DEPENDENCY) {
            change.remove("kind");
        }
        if (part == PlanPart.CYCLE) {
            change.put("phase", "VISION");
            change.put(
                    "fiscalStart", leader.asks().get(api(ADDRESSES.get(part))).path("fiscalStart"));
        }
        return change;
    }

    private static String newItem() {
        return leader.addsItem(words.get("cycle"), words.get("product"), Northline.unique("Tied"));
    }

    private static String readable(PlanPart part) {
        return part.isAdded() || READ_WHERE_WRITTEN.contains(part)
                ? ADDRESSES.get(part)
                : ADDRESSES.get(part).replaceFirst("/[a-z]+$", "");
    }

    private static Response add(PlanPart part) {
        return add(part, UUID.randomUUID().toString(), addition(part));
    }

    private static Response add(PlanPart part, String key, Map<String, Object> body) {
        return Northline.repeatable(leader.asks(), key).body(body).post(api(fill(part.collection(), words)));
    }

    private static Response change(PlanPart part, String tag, Map<String, Object> body) {
        return leader.asks().header("If-Match", tag).body(body).put(api(ADDRESSES.get(part)));
    }

    private static String post(String path, Map<String, ?> body) {
        return leader.asks()
                .body(body)
                .post(api(path))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String api(String path) {
        return "/api/v1" + path;
    }

    private static String fill(String text, Map<String, String> words) {
        String filled = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        }
        return filled;
    }
}
