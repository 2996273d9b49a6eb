package org.northline.it;

import java.util.Map;

/** An item that came to the portfolio roadmap by the book. */
public record PromotedItem(String id, String review, String statementHash, String signOffOfStakeholder) {
    /** A new item of a new cycle and product. */
    public static PromotedItem by(Member leader, Member lead, Member reviewer, Member stakeholder) {
        return of(newItem(leader), leader, lead, reviewer, stakeholder);
    }

    public static PromotedItem of(String item, Member leader, Member lead, Member reviewer, Member stakeholder) {
        String review = Reviews.start(lead, item);
        String hash = Reviews.seal(lead, review);
        Reviews.sign(reviewer, "MISUSE_REVIEWER", review, hash);
        String signOff = Reviews.sign(stakeholder, "STAKEHOLDER", review, hash);
        leader.asks()
                .body(Map.of())
                .post("/api/v1/roadmap-items/{item}/promotions", item)
                .then()
                .statusCode(201);
        return new PromotedItem(item, review, hash, signOff);
    }

    public static String newItem(Member leader) {
        return Made.idOf(leader.asks()
                .body(Items.complete(leader.startsCycle(), leader.addsProduct(), Northline.unique("Proved")))
                .post("/api/v1/roadmap-items"));
    }
}
