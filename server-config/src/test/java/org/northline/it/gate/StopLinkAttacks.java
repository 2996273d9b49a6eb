package org.northline.it.gate;

import java.util.List;
import java.util.UUID;

/** Attacks around the links to the battlefield's stopped item: one item resembles it and is not linked, another one is, in the lowest tier. */
final class StopLinkAttacks {
    private static final String LINK =
            "INSERT INTO ethics.stop_link (org_id, item_id, stopped_item_id, review_id, resemblance, changed_by)"
                    + " SELECT org_id, item_id, ?, id, 1, ? FROM ethics.misuse_review WHERE id = ?";
    private static final String SEAL =
            "UPDATE ethics.misuse_review SET state = 'SEALED', verdict = 'PROCEED', dissent = '', statement_text = 'x',"
                    + " statement_hash = encode(sha256('x'), 'hex'), sealed_at = now(), valid_until = now() + interval '1 day', version = version + 1"
                    + " WHERE id = ?";

    private final Battlefield field;

    StopLinkAttacks(Battlefield field) {
        this.field = field;
    }

    List<Attack> all() {
        UUID linked = field.linkedReview();
        return List.of(
                Attack.sql("seal a review that resembles a stopped item", SEAL, field.alikeReview()),
                Attack.sql("seal a linked review below the highest tier", SEAL, linked),
                link("insert a link", field.stopped(), field.alikeReview(), Scene.LEAD),
                link("link to a stopped item without leading", field.stopped(), field.alikeReview(), Scene.STAKEHOLDER),
                link("link to an item that was never stopped", field.untouched(), field.alikeReview(), Scene.LEAD),
                link("link a sealed review", field.stopped(), field.halfSignedReview(), Scene.LEAD),
                Attack.sql(
                        "play a resemblance down",
                        "UPDATE ethics.stop_link SET resemblance = 0 WHERE review_id = ?",
                        linked),
                Attack.sql("take a link away", "DELETE FROM ethics.stop_link WHERE review_id = ?", linked),
                Attack.sql("truncate the links", "TRUNCATE ethics.stop_link"));
    }

    List<Attack> onTheDoor() {
        return List.of(Attack.sql(
                "link without a ticket",
                "SELECT ethics.link_stop(?, ?, ?, ?, '')",
                field.org(),
                field.alikeReview(),
                field.stopped(),
                field.scene().person(Scene.LEAD)));
    }

    private Attack link(String name, UUID stopped, UUID review, String role) {
        return Attack.sql(name, LINK, stopped, field.scene().person(role), review);
    }
}
