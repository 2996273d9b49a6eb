package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who sees and changes which saved view. */
class SavedViewIT {
    private final Member owner = Member.with("PRODUCT_LEADER");
    private final Member other = Member.with("STAKEHOLDER");
    private final String shared = Northline.unique("Shared");
    private final String own = Northline.unique("Own");

    @Test
    void everybodySeesWhatIsSharedAndNobodyElseWhatIsNot() {
        String sharedId = save(shared, true);
        String ownId = save(own, false);

        assertThat(namesFor(owner)).contains(shared, own);
        assertThat(namesFor(other)).contains(shared).doesNotContain(own);
        assertThat(read(other, sharedId).statusCode()).isEqualTo(200);
        assertThat(read(other, sharedId).jsonPath().getBoolean("mayChange")).isFalse();
        assertThat(read(other, ownId).statusCode()).isEqualTo(404);
        assertThat(read(Member.elsewhere(), sharedId).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyWhoSavedItChangesIt() {
        String sharedId = save(shared, true);
        String ownId = save(own, false);

        assertThat(change(other, sharedId).statusCode()).isEqualTo(403);
        assertThat(change(other, ownId).statusCode()).isEqualTo(404);
        assertThat(change(owner, sharedId).statusCode()).isEqualTo(200);
        assertThat(namesFor(other)).doesNotContain(shared);
    }

    @Test
    void archivedViewComesBack() {
        String id = save(shared, true);

        owner.asks()
                .body(Map.of())
                .post("/api/v1/saved-views/{id}/archivals", id)
                .then()
                .statusCode(204);
        assertThat(namesFor(owner)).doesNotContain(shared);
        owner.asks()
                .body(Map.of())
                .post("/api/v1/saved-views/{id}/restorations", id)
                .then()
                .statusCode(204);

        assertThat(namesFor(other)).contains(shared);
    }

    private String save(String name, boolean forAll) {
        return owner.asks()
                .body(Map.of("name", name, "address", "view=timeline&lanes=theme", "shared", forAll))
                .post("/api/v1/saved-views")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response change(Member member, String id) {
        return member.asks()
                .header("If-Match", read(owner, id).header("ETag"))
                .body(Map.of("name", Northline.unique("Renamed"), "address", "group=kind", "shared", false))
                .put("/api/v1/saved-views/{id}", id);
    }

    private static Response read(Member member, String id) {
        return member.asks().get("/api/v1/saved-views/{id}", id);
    }

    private static List<String> namesFor(Member member) {
        return member.asks().get("/api/v1/saved-views?limit=200").jsonPath().getList("items.name");
    }
}
