package org.northline.it.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.northline.it.Items;
import org.northline.it.Member;
import org.northline.it.Northline;
import org.northline.it.Reviews;

/** The verifier reads from the log alone how many people a version asks for that was made in the editor. */
class PolicyVersionProofIT {
    private static final int TIER = 1;
    private static final int SIGNERS = 3;

    private final Member founder = Member.elsewhere();
    private final Member leader = founder.adds("PRODUCT_LEADER");
    private final Member lead = founder.adds("MISUSE_REVIEWER");
    private final List<Member> signers =
            List.of(founder.adds("MISUSE_REVIEWER"), founder.adds("STAKEHOLDER"), founder.adds("STAKEHOLDER"));

    @TempDir
    private Path folder;

    @Test
    @DisplayName("I-20 a version from the editor is what a new review is judged by, in the database and from the log")
    void publishedVersionIsFollowed() throws Exception {
        askForMoreSigners();
        String item = item();
        String review = Reviews.start(lead, item);
        String hash = Reviews.seal(lead, review);
        Reviews.sign(signers.get(0), "MISUSE_REVIEWER", review, hash);
        Reviews.sign(signers.get(1), "STAKEHOLDER", review, hash);
        assertThat(promote(item)).isEqualTo(409);
        Reviews.sign(signers.get(2), "STAKEHOLDER", review, hash);
        assertThat(promote(item)).isEqualTo(201);

        Files.writeString(folder.resolve("head.txt"), new String(download("audit-head.txt")));
        Path export = Files.write(folder.resolve("export.zip"), download("audit-export.zip"));
        Verifier.Result result = Verifier.verify(export, folder);

        assertThat(result.code()).as(result.said()).isZero();
        assertThat(result.said()).contains("SOUND");
    }

    /** Drafted by the founder, published by somebody who wrote none of it. */
    private void askForMoreSigners() {
        Member executive = founder.adds("EXECUTIVE");
        var draft = founder.asks()
                .post("/api/v1/policy-drafts")
                .then()
                .statusCode(201)
                .extract();
        Map<String, Object> text = new HashMap<>(draft.<Map<String, Object>>path("text"));
        List<Map<String, Object>> tiers = new ArrayList<>(draft.<List<Map<String, Object>>>path("text.tiers"));
        tiers.replaceAll(tier -> {
            Map<String, Object> changed = new HashMap<>(tier);
            if (tier.get("tier").equals(TIER)) {
                changed.put("signers", SIGNERS);
            }
            return changed;
        });
        text.put("tiers", tiers);
        UUID id = UUID.fromString(draft.path("id"));
        int version = founder.asks()
                .header("If-Match", draft.header("ETag"))
                .body(text)
                .put("/api/v1/policy-drafts/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .path("version");
        executive
                .asks()
                .body(Map.of("version", version, "password", executive.password()))
                .post("/api/v1/policy-drafts/{id}/publications", id)
                .then()
                .statusCode(201);
    }

    private String item() {
        return leader.asks()
                .body(Items.complete(leader.startsCycle(), leader.addsProduct(), Northline.unique("Proved")))
                .post("/api/v1/roadmap-items")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private int promote(String item) {
        return leader.asks()
                .body(Map.of())
                .post("/api/v1/roadmap-items/{item}/promotions", item)
                .statusCode();
    }

    private byte[] download(String file) {
        return leader.asks()
                .accept("*/*")
                .get("/api/v1/" + file)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
