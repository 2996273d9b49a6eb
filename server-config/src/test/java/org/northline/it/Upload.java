package org.northline.it;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file on its way to the roadmaps, as the import screen drives it. */
public final class Upload {
    private final Member member;
    private final String id;
    private JsonPath view;

    private Upload(Member member, JsonPath view) {
        this.member = member;
        this.view = view;
        this.id = view.getString("id");
    }

    static Response attempt(Member member, String cycle, String source, byte[] file) {
        return member.asks()
                .contentType("text/csv")
                .queryParam("cycle", cycle)
                .queryParam("source", source)
                .queryParam("fileName", "upload.csv")
                .body(file)
                .post("/api/v1/imports");
    }

    public static Upload of(Member member, String cycle, String source, byte[] file) {
        return new Upload(
                member,
                attempt(member, cycle, source, file)
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath());
    }

    String id() {
        return id;
    }

    JsonPath view() {
        return view;
    }

    /** The suggested columns, one product for all rows. */
    public Upload intoProduct(String product) {
        return mapped(Map.of("productId", product), Map.of(), Map.of());
    }

    /** The suggested columns, the product from a column and made when it is missing. */
    Upload intoProductsOf(String column) {
        return mapped(Map.of("column", column, "createMissing", true), Map.of(), Map.of());
    }

    Upload mapped(Map<String, Object> product, Map<String, List<String>> moreColumns, Map<String, Object> filter) {
        Map<String, List<String>> columns = new HashMap<>(view.getMap("suggestedMapping.columns"));
        columns.putAll(moreColumns);
        Map<String, Object> mapping =
                new HashMap<>(Map.of("columns", columns, "defaults", Map.of("horizon", "LATER"), "product", product));
        if (!filter.isEmpty()) {
            mapping.put("filter", filter);
        }
        view = map(view.getLong("version"), mapping)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return this;
    }

    Response map(long version, Map<String, Object> mapping) {
        return member.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(mapping)
                .put("/api/v1/imports/{id}/mapping", id);
    }

    /** What the run would do. */
    JsonPath rehearsal() {
        return then("dry-runs");
    }

    /** What the run did. */
    public JsonPath run() {
        return then("runs");
    }

    Response asksFor(String action) {
        return member.asks().post("/api/v1/imports/{id}/" + action, id);
    }

    /** What the undo did. */
    JsonPath undo() {
        return asksFor("undos").then().statusCode(201).extract().jsonPath();
    }

    String problemFile() {
        return member.asks()
                .accept("text/csv")
                .get("/api/v1/imports/{id}/problems.csv", id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private JsonPath then(String action) {
        view = asksFor(action).then().statusCode(201).extract().jsonPath();
        return view;
    }
}
