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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What every part of the plan promises alike to whoever writes it. */
class PlanRulesIT {
    private static final Map<Part, String> ADDRESSES = new HashMap<>();
    private static final Set<Part> READ_WHERE_WRITTEN =
            Set.of(Part.ESTIMATE, Part.BUDGET, Part.ALLOCATION, Part.SCORECARD);

    private static Member leader;
    private static Map<String, String> words;

    /** A part of the plan: the address of all of its kind, where there is one, and a valid body. */
    enum Part {
        CYCLE(
                "/planning-cycles",
                "{'year': {year}, 'name': '{name}', 'fiscalStart': '{year}-01-01', 'currency': 'EUR'}"),
        VISION(
                "/planning-cycles/{cycle}/visions",
                "{'level': 'PRODUCT', 'productId': '{product}', 'statement': 'Nobody waits.', 'horizonYears': 3, 'metrics':"
                        + " [{'kind': 'NORTH_STAR', 'name': 'Waits', 'unit': 'h', 'definition': 'Hours', 'lastTarget': 5,"
                        + " 'lastResult': 7.5, 'target': 3}, {'kind': 'INPUT', 'name': 'Ramps', 'unit': '%', 'definition': 'Used'}]}"),
        THEME("/planning-cycles/{cycle}/themes", "{'name': '{name}', 'description': 'Why', 'optionId': '{chosen}'}"),
        PRODUCT("/products", "{'key': '{key}', 'name': '{name}', 'description': 'What'}"),
        TEAM("/teams", "{'name': '{name}'}"),
        CAPACITY(
                "/planning-cycles/{cycle}/team-capacities",
                "{'teamId': '{newTeam}', 'quarters': [{'people': 4.5, 'daysOff': 20, 'runShare': 25}, {'people': 4, 'daysOff': 0.5,"
                        + " 'runShare': 25}, {'people': 4, 'daysOff': 60, 'runShare': 0}, {'people': 0, 'daysOff': 0, 'runShare': 100}]}"),
        EFFORT("/roadmap-items/{item}/team-efforts", "{'teamId': '{newTeam}', 'low': 1, 'likely': 2.5, 'high': 9}"),
        ESTIMATE(
                "",
                "{'cost': {'amount': '120000.50', 'currency': 'EUR'}, 'impact': 'HIGH', 'confidence': 'LOW', 'mandatory': true,"
                        + " 'mandatoryReason': 'The law asks for it.', 'earliestQuarter': 1, 'latestQuarter': 3}"),
        BUDGET(
                "",
                "{'quarters': [{'amount': '100', 'currency': 'EUR'}, {'amount': '0', 'currency': 'EUR'}, {'amount': '300.25', 'currency':"
                        + " 'EUR'}, {'amount': '50', 'currency': 'EUR'}], 'yearTotal': {'amount': '400', 'currency': 'EUR'}}"),
        ALLOCATION("", "{'targets': [{'themeId': '{theme}', 'share': 60, 'tolerance': 10}]}"),
        DEPENDENCY(
                "/roadmap-items/{item}/dependencies",
                "{'kind': 'DEPENDS_ON', 'otherItemId': '{newItem}', 'note': 'It needs the ledger.'}"),
        ITEM_SET(
                "/planning-cycles/{cycle}/item-sets",
                "{'name': '{name}', 'kind': 'EXCLUSIVE', 'itemIds': ['{item}', '{newItem}']}"),
        SCENARIO(
                "/planning-cycles/{cycle}/scenarios",
                "{'name': '{name}', 'note': 'Two more people', 'thoroughness': 'QUICK', 'capacityPercent': 110, 'budgetPercent': 90,"
                        + " 'delayPercent': 0, 'keepsPromoted': false, 'keepsAllocation': true, 'leadDays': [1, 2, 3, 4],"
                        + " 'reviewHours': [1, 2, 3, 4], 'reviewerHours': 100}"),
        OBJECTIVE(
                "/planning-cycles/{cycle}/objectives",
                "{'themeId': '{theme}', 'title': '{name}', 'why': 'Why', 'ownerId': '{person}', 'commitment': 'COMMITTED'}"),
        KEY_RESULT(
                "/objectives/{objective}/key-results",
                "{'title': '{name}', 'unit': 'days', 'direction': 'DECREASE', 'baseline': 29, 'target': 7.5, 'kind': 'LEADING',"
                        + " 'ownerId': '{person}'}"),
        SAVED_VIEW("/saved-views", "{'name': '{name}', 'address': 'view=timeline&lanes=team', 'shared': true}"),
        SHARE_LINK(
                "/planning-cycles/{cycle}/share-links",
                "{'audience': '{name}', 'expiresOn': '{nextMonth}', 'lanes': 'THEME', 'showsMoney': true, 'frozen': true}"),
        SCORECARD(
                "",
                "{'criteria': [{'name': 'Gain', 'weight': 60, 'direction': 'BENEFIT'}, {'name': 'Cost', 'weight': 40, 'direction': 'COST'}]}"),
        STANCE("", "{'stance': 'PURSUE', 'reason': 'It pays.'}"),
        RATINGS("", "{'ratings': []}"),
        CHOICE("", "{'chosen': false, 'reason': 'It is too early.'}");

        private final String collection;
        private final String body;

        Part(String collection, String body) {
            this.collection = collection;
            this.body = body;
        }

        boolean isAdded() {
            return !collection.isEmpty();
        }

        Map<String, Object> addition() {
            Map<String, String> all = new HashMap<>(words);
            all.put("name", Northline.unique("Part"));
            all.put(
                    "year",
                    this == CYCLE
                            ? String.valueOf(
                                    Northline.freeYears(leader.asks()).min().orElseThrow())
                            : "");
            all.put("newTeam", body.contains("{newTeam}") ? add(TEAM).path("id") : "");
            all.put("newItem", body.contains("{newItem}") ? newItem() : "");
            all.put("nextMonth", LocalDate.now(ZoneOffset.UTC).plusMonths(1).toString());
            all.put("key", "k" + UUID.randomUUID().toString().substring(0, 8));
            return new LinkedHashMap<>(
                    JsonPath.from(fill(body.replace('\'', '"'), all)).getMap(""));
        }

        /** Some fields are chosen once, and a cycle has a phase later. */
        Map<String, Object> change() {
            Map<String, Object> change = addition();
            List.of("year", "level", "productId", "teamId", "otherItemId", "lanes", "showsMoney", "frozen")
                    .forEach(change::remove);
            if (this == DEPENDENCY) {
                change.remove("kind");
            }
            if (this == CYCLE) {
                change.put("phase", "VISION");
                change.put(
                        "fiscalStart",
                        leader.asks().get(api(ADDRESSES.get(this))).path("fiscalStart"));
            }
            return change;
        }
    }

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
        words.put("objective", add(Part.OBJECTIVE).path("id"));
        ADDRESSES.put(Part.CYCLE, "/planning-cycles/" + cycle);
        for (Part part : List.of(
                Part.VISION,
                Part.THEME,
                Part.PRODUCT,
                Part.TEAM,
                Part.CAPACITY,
                Part.EFFORT,
                Part.DEPENDENCY,
                Part.ITEM_SET,
                Part.SCENARIO,
                Part.OBJECTIVE,
                Part.KEY_RESULT,
                Part.SAVED_VIEW,
                Part.SHARE_LINK)) {
            ADDRESSES.put(
                    part,
                    part.collection.replaceFirst(".*/", "/") + "/" + add(part).path("id"));
        }
        ADDRESSES.put(Part.ESTIMATE, "/roadmap-items/" + item + "/estimate");
        ADDRESSES.put(Part.BUDGET, "/planning-cycles/" + cycle + "/budget");
        ADDRESSES.put(Part.ALLOCATION, "/planning-cycles/" + cycle + "/allocation");
        ADDRESSES.put(Part.SCORECARD, "/planning-cycles/" + leader.startsCycle() + "/scorecard");
        for (Part part : List.of(Part.STANCE, Part.RATINGS, Part.CHOICE)) {
            ADDRESSES.put(part, "/strategy-options/" + other + "/" + part.name().toLowerCase(Locale.ROOT));
        }
    }

    @ParameterizedTest
    @EnumSource
    void changeNeedsTheVersionThatWasSeen(Part part) {
        String seen = leader.asks().get(api(readable(part))).header("ETag");

        Response blind = leader.asks().body(part.change()).put(api(ADDRESSES.get(part)));
        Response first = change(part, seen, part.change());
        Response stale = change(part, seen, part.change());

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
    void unknownFieldIsPointedAt(Part part) {
        Map<String, Object> change = part.change();
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
                "SAVED_VIEW",
                "SHARE_LINK"
            })
    void sameKeyActsOnceAndForOneBodyOnly(Part part) {
        Map<String, Object> body = part.addition();
        body.replace("productId", leader.addsProduct());
        String key = UUID.randomUUID().toString();

        Response first = add(part, key, body);
        Response again = add(part, key, body);
        body.replaceAll((field, value) ->
                List.of("name", "title", "statement", "audience").contains(field) ? value + " too" : value);
        body.replace("teamId", add(Part.TEAM).path("id"));
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
    void invalidValueIsPointedAt(Part part, String field, String value, int status, String pointers) {
        Map<String, Object> body = part.isAdded() ? part.addition() : part.change();
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

    @Test
    void itemSeesItsThreeVisionsAndIsSeenFromThem() {
        String cycle = leader.startsCycle();
        String product = leader.addsProduct();
        String option = Strategies.chosen(leader, cycle);
        String theme = post("/planning-cycles/" + cycle + "/themes", Map.of("name", "Waits", "optionId", option));
        Map<String, Object> input = Items.input(cycle, product, "Wait board");
        input.put("themeId", theme);
        String item = post("/roadmap-items", input);
        Map<String, String> metric = Map.of("kind", "NORTH_STAR", "name", "Waits", "unit", "h", "definition", "Hours");
        for (String level : List.of("COMPANY", "PORTFOLIO", "PRODUCT")) {
            Map<String, Object> vision = new HashMap<>(
                    Map.of("level", level, "statement", level, "horizonYears", 3, "metrics", List.of(metric)));
            if (level.equals("PRODUCT")) {
                vision.put("productId", product);
            }
            post("/planning-cycles/" + cycle + "/visions", vision);
        }

        JsonPath up = leader.asks()
                .get(api("/roadmap-items/" + item + "/line-of-sight"))
                .jsonPath();
        JsonPath visions =
                leader.asks().get(api("/planning-cycles/" + cycle + "/visions")).jsonPath();

        assertThat(up.getList("visions.level")).containsExactlyInAnyOrder("COMPANY", "PORTFOLIO", "PRODUCT");
        assertThat(up.getList("visions.northStar")).containsOnly("Waits");
        assertThat(up.getList("missing")).isEmpty();
        assertThat(up.getString("theme.id")).isEqualTo(theme);
        assertThat(up.getString("strategy.optionId")).isEqualTo(option);
        assertThat(visions.getList("statement")).containsExactlyInAnyOrderElementsOf(up.getList("visions.statement"));
        assertThat(visions.getString("find { it.level == 'PRODUCT' }.subject.id"))
                .isEqualTo(product);
        for (Map<String, String> filter : List.of(Map.of("product", product), Map.of("theme", theme))) {
            assertThat(leader.asks()
                            .queryParams(filter)
                            .get(api("/roadmap-items"))
                            .jsonPath()
                            .getList("items.id"))
                    .containsExactly(item);
        }
    }

    private static String newItem() {
        return leader.addsItem(words.get("cycle"), words.get("product"), Northline.unique("Tied"));
    }

    private static String readable(Part part) {
        return part.isAdded() || READ_WHERE_WRITTEN.contains(part)
                ? ADDRESSES.get(part)
                : ADDRESSES.get(part).replaceFirst("/[a-z]+$", "");
    }

    private static Response add(Part part) {
        return add(part, UUID.randomUUID().toString(), part.addition());
    }

    private static Response add(Part part, String key, Map<String, Object> body) {
        return Northline.repeatable(leader.asks(), key).body(body).post(api(fill(part.collection, words)));
    }

    private static Response change(Part part, String tag, Map<String, Object> body) {
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
