package org.northline.it.invariants;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.northline.it.Items;
import org.northline.it.Member;
import org.northline.it.Northline;
import org.northline.it.Reviews;

/** The people whom an item of tier 1 needs on its way, with a cycle and a product. */
final class Crew {
    final Member leader = Member.with("PRODUCT_LEADER");
    final Member lead = Member.with("MISUSE_REVIEWER");
    final Member reviewer = Member.with("MISUSE_REVIEWER");
    final Member stakeholder = Member.with("STAKEHOLDER");
    final String cycle = leader.startsCycle();
    final String product = leader.addsProduct();

    String item(String title) {
        return leader.asks()
                .body(text(title))
                .post("/api/v1/roadmap-items")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Map<String, Object> text(String title) {
        return Items.complete(cycle, product, title);
    }

    /** A sealed review of the item that nobody has signed. */
    Sealed sealed(String item) {
        String review = Reviews.start(lead, item);
        return new Sealed(review, Reviews.seal(lead, review));
    }

    /** An item against which nothing stands. */
    String cleared(String title) {
        String item = item(title);
        Sealed sealed = sealed(item);
        Reviews.sign(reviewer, "MISUSE_REVIEWER", sealed.review(), sealed.hash());
        Reviews.sign(stakeholder, "STAKEHOLDER", sealed.review(), sealed.hash());
        return item;
    }

    Response check(String item) {
        return leader.asks().get("/api/v1/roadmap-items/{item}/promotion-check", item);
    }

    Response promote(String item) {
        return leader.asks().post("/api/v1/roadmap-items/{item}/promotions", item);
    }

    /** How many rows the auditor counts. */
    static int count(String table, String column, String id) throws SQLException {
        try (Connection auditor = Northline.connectionOfAuditor();
                PreparedStatement statement =
                        auditor.prepareStatement("SELECT count(*) FROM " + table + " WHERE " + column + " = ?")) {
            statement.setObject(1, UUID.fromString(id));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** A review and the hash of its statement. */
    record Sealed(String review, String hash) {}
}
