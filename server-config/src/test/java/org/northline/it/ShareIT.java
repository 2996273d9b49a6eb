package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What people without an account see by a link. */
class ShareIT extends SharedRoadmap {
    @Test
    void linkShowsTheRoadmapToWhoeverHoldsIt() {
        JsonPath shown = opened(token(link())).jsonPath();

        assertThat(shown.getString("audience")).isEqualTo("The board");
        assertThat(shown.getList("plan.entries.title")).contains(title);
        assertThat(shown.getString("plan.mark")).isEqualTo("Draft");
        assertThat(shown.getBoolean("frozen")).isFalse();
    }

    @Test
    void whatIsNotShownIsInNoAnswerAndNoFile() throws IOException {
        for (String frozen : List.of("true", "false")) {
            String token = token(link("frozen", frozen));
            List<String> answers = new ArrayList<>(List.of(opened(token).asString()));
            answers.addAll(unzipped(file(token, "pptx")));
            answers.add(text(file(token, "pdf")));

            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer)
                            .doesNotContain(
                                    SECRET_COST, leader.name(), leader.name().replace(" ", ""))
                            .doesNotContain(item, cycle, product, leader.id(), lead.name(), reviewer.name()));
        }
    }

    @Test
    void whatIsToBeShownIsThere() {
        String answer =
                opened(token(link("showsMoney", "true", "showsNames", "true"))).asString();

        assertThat(answer).contains(SECRET_COST, leader.name()).doesNotContain(item, cycle, product, leader.id());
    }

    @Test
    void filesShowTheSameItems() throws IOException {
        String token = token(link());

        assertThat(String.join("", unzipped(file(token, "pptx")))).contains(title);
        assertThat(text(file(token, "pdf"))).contains(title.replace(" ", ""));
        assertThat(ask("/shared-roadmaps/" + token + "/exports/xlsx").statusCode())
                .isEqualTo(404);
    }

    @Test
    void suspendedItemIsGoneFromALiveLinkAtOnceAndStaysInAFrozenOne() {
        String name = Northline.unique("Held");
        String held = promoted(name);
        String live = token(link());
        String frozen = token(link("frozen", "true"));
        assertThat(opened(live).asString()).contains(name);

        lead.asks()
                .body(Map.of("reason", "Wait"))
                .post("/api/v1/roadmap-items/{item}/holds", held)
                .then()
                .statusCode(201);

        assertThat(opened(live).asString()).doesNotContain(name).doesNotContain("SUSPENDED");
        assertThat(opened(frozen).asString()).contains(name);
        assertThat(opened(frozen).jsonPath().getBoolean("frozen")).isTrue();
    }

    @Test
    void sharingTouchesNoClearance() {
        link("frozen", "true");

        assertThat(leader.asks()
                        .get("/api/v1/portfolio-roadmap?limit=5000&cycle=" + cycle)
                        .jsonPath()
                        .getString("entries.find { it.itemId == '" + item + "' }.state"))
                .isEqualTo("ACTIVE");
    }

    @Test
    void useIsCountedWithoutTellingWhoOrMakingAnotherVersion() {
        JsonPath link = link();
        opened(token(link));
        opened(token(link));
        ask("/shared-roadmaps/" + guess());

        JsonPath seen = leader.asks()
                .get("/api/v1/share-links/{id}", link.getString("id"))
                .jsonPath();
        assertThat(seen.getInt("times")).isEqualTo(2);
        assertThat(seen.getString("lastUsedAt")).isNotBlank();
        assertThat(seen.getInt("version")).isEqualTo(1);
        assertThat(seen.getString("token")).isNull();
    }

    private static byte[] file(String token, String format) {
        return ask("/shared-roadmaps/" + token + "/exports/" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static List<String> unzipped(byte[] file) throws IOException {
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
