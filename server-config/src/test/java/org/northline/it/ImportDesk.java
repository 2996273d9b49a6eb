package org.northline.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Somebody who imports files into a cycle, with a product and a source that nobody else uses. */
record ImportDesk(Member leader, String cycle, String product, String source) {
    static ImportDesk open() {
        Member leader = Leader.OF_ALL_IMPORTS;
        return new ImportDesk(leader, leader.startsCycle(), leader.addsProduct(), "it-" + UUID.randomUUID());
    }

    static void assertCounts(JsonPath view, int rows, int created, int updated, int unchanged, int skipped) {
        assertThat(Arrays.asList(
                        view.getInt("report.rows"),
                        view.getInt("report.created"),
                        view.getInt("report.updated"),
                        view.getInt("report.unchanged"),
                        view.getInt("report.skipped")))
                .as("rows, created, updated, unchanged, skipped")
                .containsExactly(rows, created, updated, unchanged, skipped);
    }

    /** Of the line. */
    static List<String> problem(JsonPath view, int line) {
        return view.getList("report.problems").stream()
                .map(problem -> (Map<?, ?>) problem)
                .filter(problem -> problem.get("line").equals(line))
                .flatMap(problem -> problem.values().stream())
                .map(String::valueOf)
                .toList();
    }

    /** With the key in one column and products made as they come. */
    static Upload bySlug(Upload upload) {
        return upload.mapped(
                Map.of("column", "owning_sig", "createMissing", true),
                Map.of("externalKey", List.of("slug")),
                Map.of());
    }

    Upload upload(byte[] file) {
        return Upload.of(leader, cycle, source, file);
    }

    /** The first item that has the title. */
    JsonPath item(String title) {
        String id = leader.asks()
                .queryParam("cycle", cycle)
                .queryParam("query", title)
                .get("/api/v1/roadmap-items")
                .jsonPath()
                .getString("items[0].id");
        return leader.asks().get("/api/v1/roadmap-items/{id}", id).jsonPath();
    }

    List<Integer> versions() {
        return leader.asks()
                .queryParam("cycle", cycle)
                .get("/api/v1/roadmap-items")
                .jsonPath()
                .getList("items.version", Integer.class);
    }

    /** Their keys. */
    List<String> products() {
        return leader.asks()
                .queryParam("limit", 200)
                .get("/api/v1/products")
                .jsonPath()
                .getList("items.key", String.class);
    }

    static byte[] goals() throws IOException {
        return resource("goals.csv");
    }

    /** With products that no other test makes. */
    static byte[] proposals(String prefix) throws IOException {
        return text(resource("proposals.csv"))
                .replace(";sig-", ";" + prefix + "-")
                .getBytes(UTF_8);
    }

    static String text(byte[] file) {
        return new String(file, UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = ImportDesk.class.getResourceAsStream("/imports/" + name)) {
            return Optional.ofNullable(file).orElseThrow().readAllBytes();
        }
    }

    /** Signs in once: that is slow on purpose. */
    private static final class Leader {
        static final Member OF_ALL_IMPORTS = Member.with("PRODUCT_LEADER");
    }
}
