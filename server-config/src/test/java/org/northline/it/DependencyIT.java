package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What items need of each other across products, and that no circle of it is ever there. */
class DependencyIT {
    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);

    private final Member leader = Member.elsewhere();
    private final String cycle = leader.startsCycle();
    private final Ties ties = new Ties(leader, cycle);

    @Test
    void circleIsNamedItemByItemWithAWayToEach() {
        String first = ties.item("First");
        String second = ties.item("Second");
        String third = ties.item("Third");
        Ties.made(ties.depends(first, second));
        Ties.made(ties.depends(second, third));

        Response refused = ties.depends(third, first);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("type")).isEqualTo("/problems/dependency-circle");
        assertThat(refused.<String>path("detail"))
                .isEqualTo(
                        "That would close a circle: %3$s depends on %1$s, %1$s depends on %2$s, %2$s depends on %3$s."
                                .formatted(ties.number(first), ties.number(second), ties.number(third))
                                .concat(" Remove one of these dependencies first."));
        assertThat(refused.jsonPath().getList("reasons.link"))
                .containsExactly("/roadmap-items/" + third, "/roadmap-items/" + first, "/roadmap-items/" + second);
        assertThat(ties.sees("").getList("items")).hasSize(2);
    }

    @Test
    void shortestOfSeveralCirclesIsNamed() {
        List<String> items = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            items.add(ties.item("Item " + number));
        }
        for (int number = 0; number < 4; number++) {
            Ties.made(ties.depends(items.get(number), items.get(number + 1)));
        }
        Ties.made(ties.depends(items.get(1), items.get(4)));

        assertThat(ties.depends(items.get(4), items.get(0)).jsonPath().getList("reasons.link"))
                .containsExactly(
                        "/roadmap-items/" + items.get(4),
                        "/roadmap-items/" + items.get(0),
                        "/roadmap-items/" + items.get(1));
    }

    @Test
    void whatComesBackIsAskedAsWhatIsNew() {
        String one = ties.item("One");
        String other = ties.item("Other");
        String removed = Ties.made(ties.depends(one, other));
        ties.withdraws(removed);
        ties.withdraws(removed);
        String opposite = Ties.made(ties.depends(other, one));

        assertThat(ties.restores(removed).<String>path("type")).isEqualTo("/problems/dependency-circle");

        ties.withdraws(opposite);
        assertThat(ties.restores(removed).statusCode()).isEqualTo(204);
        assertThat(ties.restores(removed).statusCode()).isEqualTo(204);
        assertThat(ties.sees("").getList("items.id")).containsExactly(removed);
    }

    @Test
    void twoItemsHaveOneDependencyOfAKind() {
        String one = ties.item("One");
        String other = ties.item("Other");
        Ties.made(ties.depends(one, other));
        String related = Ties.made(ties.relates(one, other));

        assertThat(ties.depends(one, other).<String>path("detail"))
                .isEqualTo(ties.number(one) + " depends on " + ties.number(other) + " already.");
        assertThat(ties.relates(other, one).<String>path("detail"))
                .as("a relation has no direction")
                .isEqualTo(ties.number(other) + " relates to " + ties.number(one) + " already.");

        ties.withdraws(related);
        Ties.made(ties.relates(other, one));
        assertThat(ties.restores(related).statusCode()).isEqualTo(409);
    }

    @Test
    void itemOfAnotherCycleOrWithdrawnIsNoOtherItem() {
        String item = ties.item("Here");
        String elsewhere = new Ties(leader, leader.startsCycle()).item("There");
        String ended = ties.item("Ended");
        ties.ends(ended);

        for (String other : List.of(elsewhere, ended)) {
            Response refused = ties.depends(item, other);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.jsonPath().getList("errors.pointer")).containsExactly("/otherItemId");
        }
        assertThat(ties.depends(ended, item).statusCode()).isEqualTo(409);
    }

    @Test
    void itemThatStartsBeforeWhatItNeedsEndsIsWarnedAboutAndNotRefused() {
        String needed = ties.item("Needed", DAY, DAY.plusDays(90));
        String early = ties.item("Early", DAY.plusDays(89), DAY.plusDays(200));
        String onTheDay = ties.item("On the day", DAY.plusDays(90), DAY.plusDays(200));
        String undated = ties.item("Undated");
        Ties.made(ties.depends(onTheDay, needed));
        Ties.made(ties.depends(undated, needed));
        Ties.made(ties.relates(early, needed));

        Response broken = ties.depends(early, needed);

        String warning =
                "Starts on 29 Jun 2027, before " + ties.number(needed) + ", which it depends on, ends on 30 Jun 2027.";
        assertThat(broken.statusCode()).isEqualTo(201);
        assertThat(broken.<String>path("warning")).isEqualTo(warning);
        assertThat(ties.sees("?broken=true").getList("items.warning")).containsExactly(warning);
        assertThat(ties.sees("?broken=true&kind=RELATES_TO").getList("items")).isEmpty();
        assertThat(ties.sees("").getList("items")).hasSize(4);
    }

    @Test
    void listIsOfTheProductOfEitherItemAndFollowsPageByPage() {
        String hub = ties.item("Hub");
        List<String> added = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            added.add(Ties.made(ties.depends(ties.item("Item " + number), hub)));
        }
        String product = leader.asks().get("/api/v1/roadmap-items/{id}", hub).path("product.id");
        Ties.made(ties.depends(ties.item("One"), ties.item("Other")));

        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = ties.sees("?product=" + product + "&limit=2" + cursor);
            seen.addAll(page.getList("items.id", String.class));
            cursor = page.get("nextCursor") == null ? null : "&cursor=" + page.get("nextCursor");
        } while (cursor != null);

        assertThat(seen).containsExactlyElementsOf(added);
        assertThat(leader.asks()
                        .get("/api/v1/roadmap-items/{id}/dependencies", hub)
                        .jsonPath()
                        .getList("items.id"))
                .containsExactlyElementsOf(added);
    }

    @Test
    void withdrawnItemLeavesTheNeedsOfThePlanAndIsTold() {
        String first = ties.item("First");
        String middle = ties.item("Middle");
        String last = ties.item("Last");
        String told = Ties.made(ties.depends(first, middle));
        Ties.made(ties.depends(middle, last));
        Ties.made(ties.relates(middle, last));
        String number = ties.number(middle);
        ties.ends(middle);

        JsonPath list = ties.sees("");

        assertThat(list.getString("items.find { it.id == '" + told + "' }.warning"))
                .isEqualTo("Depends on " + number
                        + ", which was withdrawn and is not on the roadmap of this cycle any more.");
        assertThat(list.getList("items.kind")).containsExactlyInAnyOrder("DEPENDS_ON", "RELATES_TO");
        Ties.made(ties.depends(last, first));
        ties.withdraws(told);
        assertThat(ties.restores(told).statusCode())
                .as("a withdrawn item never comes back")
                .isEqualTo(409);
    }

    @Test
    void needIsWrittenByWhoAnswersForTheItemThatHasItAndARelationByEither() {
        String own = leader.addsProduct();
        Member manager = leader.adds("PRODUCT_MANAGER:" + own);
        Ties managers = new Ties(manager, cycle);
        String item = leader.addsItem(cycle, own, "Own");
        String other = ties.item("Other");

        assertThat(managers.depends(other, item).statusCode()).isEqualTo(403);
        String need = Ties.made(managers.depends(item, other));
        String waits = Ties.made(ties.depends(ties.item("Waits"), item));
        String related = Ties.made(ties.relates(other, item));

        JsonPath list = managers.sees("");
        for (Map.Entry<String, Boolean> may :
                Map.of(need, true, waits, false, related, true).entrySet()) {
            assertThat(list.getBoolean("items.find { it.id == '" + may.getKey() + "' }.mayChange"))
                    .isEqualTo(may.getValue());
            assertThat(managers.post("/dependencies/" + may.getKey() + "/withdrawals", Map.of())
                            .statusCode())
                    .isEqualTo(may.getValue() ? 204 : 403);
        }
    }

    @Test
    void dependencyIsNoChangeOfTheItemAndLeavesItsClearance() {
        LinkedItem item = new LinkedItem(Member.with("PRODUCT_LEADER"));
        Ties own = new Ties(item.owner(), item.cycle());
        String other = own.item("Other");

        Ties.made(own.depends(item.id(), other));
        Ties.made(own.relates(other, item.id()));
        Ties.made(own.set("TOGETHER", item.id(), other));

        item.isNotJudgedAnew();
        assertThat(item.history()).contains("let the item depend on another one", "put the item into a set");
        assertThat(own.sees("?kind=DEPENDS_ON").getString("items[0].standing"))
                .isEqualTo(item.before().getString("standing"));
    }
}
