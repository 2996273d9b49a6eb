package org.northline.it.gate;

import java.util.List;
import java.util.UUID;

/** Attacks on what a review could cost, and on a seal without it. */
final class MoneyPageAttacks {
    private static final String COLUMNS =
            "org_id, id, review_id, number, currency, refund_low, refund_high, repair_low, repair_high, legal_low, legal_high, churn_low,"
                    + " churn_high, press_low, press_high, stop_now, stop_after_build, stop_after_launch, ticket, changed_by";
    private static final String SEAL =
            "UPDATE ethics.misuse_review SET state = 'SEALED', verdict = 'PROCEED', dissent = '', statement_text = 'x',"
                    + " statement_hash = encode(sha256('x'), 'hex'), sealed_at = now(), valid_until = now() + interval '1 day', version = version + 1"
                    + " WHERE id = ?";

    private final Battlefield field;

    MoneyPageAttacks(Battlefield field) {
        this.field = field;
    }

    List<Attack> all() {
        UUID open = field.openReview();
        return List.of(
                page("insert a money page by the lead", open, Scene.LEAD, "EUR", 0, 1),
                page("insert a money page by who made the item", open, Scene.OWNER, "EUR", 0, 1),
                page("insert a money page by a stakeholder", open, Scene.STAKEHOLDER, "EUR", 0, 1),
                page("insert a money page in another currency", open, Scene.LEAD, "USD", 0, 1),
                page("insert a loss that ends below its beginning", open, Scene.LEAD, "EUR", 2, 1),
                page("insert a loss below nothing", open, Scene.LEAD, "EUR", -1, 1),
                page("insert a money page of a sealed case", field.cleared().review(), Scene.LEAD, "EUR", 0, 1),
                Attack.sql(
                        "play a loss down",
                        "UPDATE ethics.money_page SET legal_high = legal_low WHERE review_id = ?",
                        open),
                Attack.sql("take a money page away", "DELETE FROM ethics.money_page WHERE review_id = ?", open),
                Attack.sql("truncate the money pages", "TRUNCATE ethics.money_page"),
                Attack.sql(
                        "read the tickets of money pages",
                        "SELECT ticket FROM ethics.money_page WHERE review_id = ?",
                        open),
                Attack.sql("seal a review without a money page", SEAL, field.unpricedReview()));
    }

    List<Attack> onTheDoor() {
        return List.of(Attack.sql(
                "write a money page without a ticket",
                "SELECT ethics.write_money_page(?, gen_random_uuid(), ?, ?, 1, 'EUR', 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 2, '')",
                field.org(),
                field.openReview(),
                field.scene().person(Scene.LEAD)));
    }

    private Attack page(String name, UUID review, String role, String currency, int low, int high) {
        return Attack.sql(
                name,
                "INSERT INTO ethics.money_page (" + COLUMNS
                        + ") VALUES (?, gen_random_uuid(), ?, 9, ?, ?, ?, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 2,"
                        + " 'none', ?)",
                field.org(),
                review,
                currency,
                low,
                high,
                field.scene().person(role));
    }
}
