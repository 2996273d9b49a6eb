package org.northline.it.gate;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.northline.planning.shared.Ids;

/** Attacks on cases and everything written in them. */
final class CaseAttacks {
    private final Battlefield field;

    CaseAttacks(Battlefield field) {
        this.field = field;
    }

    List<Attack> all() {
        return Stream.of(reviews(), parts()).flatMap(List::stream).toList();
    }

    private List<Attack> reviews() {
        UUID sealed = field.cleared().review();
        return List.of(
                Attack.sql(
                        "seal by an update",
                        "UPDATE ethics.misuse_review SET state = 'SEALED' WHERE id = ?",
                        field.openReview()),
                Attack.sql(
                        "unseal by an update", "UPDATE ethics.misuse_review SET state = 'REVIEW' WHERE id = ?", sealed),
                Attack.sql(
                        "edit the statement",
                        "UPDATE ethics.misuse_review SET statement_text = 'Fine' WHERE id = ?",
                        sealed),
                Attack.sql(
                        "edit the hash",
                        "UPDATE ethics.misuse_review SET statement_hash = repeat('0', 64) WHERE id = ?",
                        sealed),
                Attack.sql(
                        "change the verdict",
                        "UPDATE ethics.misuse_review SET verdict = 'PROCEED' WHERE id = ?",
                        sealed),
                Attack.sql(
                        "extend the validity",
                        "UPDATE ethics.misuse_review SET valid_until = 'infinity' WHERE id = ?",
                        sealed),
                Attack.sql(
                        "lower the tier of an open review",
                        "UPDATE ethics.misuse_review SET tier = 1, version = version + 1 WHERE id = ?",
                        field.openReview()),
                Attack.sql(
                        "change the tier of a sealed case",
                        "UPDATE ethics.misuse_review SET tier = 2, version = version + 1 WHERE id = ?",
                        sealed),
                Attack.sql(
                        "move a case to another item",
                        "UPDATE ethics.misuse_review SET item_id = ? WHERE id = ?",
                        field.untouched(),
                        sealed),
                Attack.sql(
                        "bind a case to another text",
                        "UPDATE ethics.misuse_review SET item_hash = repeat('0', 64) WHERE id = ?",
                        sealed),
                Attack.sql(
                        "hand a case to another lead",
                        "UPDATE ethics.misuse_review SET lead_id = ? WHERE id = ?",
                        field.scene().person(Scene.OWNER),
                        sealed),
                Attack.sql(
                        "insert a sealed case",
                        "INSERT INTO ethics.misuse_review (org_id, id, item_id, tier, lead_id, version, changed_by, state)"
                                + " VALUES (?, ?, ?, 1, ?, 1, ?, 'SEALED')",
                        field.org(),
                        Ids.next(),
                        field.untouched(),
                        field.scene().person(Scene.LEAD),
                        field.scene().person(Scene.LEAD)),
                openReview("open a second case of an item", field.inReview(), Scene.REVIEWER),
                openReview("open a case of a stopped item", field.stopped(), Scene.LEAD),
                openReview("open a case led by the item's owner", field.untouched(), Scene.OWNER),
                Attack.sql("delete a case", "DELETE FROM ethics.misuse_review WHERE id = ?", sealed),
                Attack.sql("truncate the cases", "TRUNCATE ethics.misuse_review CASCADE"));
    }

    private Attack openReview(String name, UUID item, String lead) {
        UUID person = field.scene().person(lead);
        return Attack.sql(
                name,
                "INSERT INTO ethics.misuse_review (org_id, id, item_id, tier, lead_id, version, changed_by)"
                        + " VALUES (?, ?, ?, 1, ?, 1, ?)",
                field.org(),
                Ids.next(),
                item,
                person,
                person);
    }

    private List<Attack> parts() {
        UUID sealed = field.halfSignedReview();
        return List.of(
                Attack.sql(
                        "edit an answer of a sealed case",
                        "UPDATE ethics.answer SET value = 'Fine', version = version + 1 WHERE review_id = ?",
                        sealed),
                Attack.sql(
                        "add an answer to a sealed case",
                        "INSERT INTO ethics.answer (org_id, id, review_id, question_id, state, value, reason,"
                                + " version, changed_by) VALUES (?, ?, ?, 'VL-02', 'ANSWERED', 'Fine', '', 1, ?)",
                        field.org(),
                        Ids.next(),
                        sealed,
                        field.scene().person(Scene.LEAD)),
                Attack.sql(
                        "move an answer to another case",
                        "UPDATE ethics.answer SET review_id = ?, version = version + 1 WHERE review_id = ?",
                        field.openReview(),
                        sealed),
                Attack.sql(
                        "move an answer out of an open case",
                        "UPDATE ethics.answer SET review_id = ?, version = version + 1 WHERE review_id = ?",
                        sealed,
                        field.openReview()),
                Attack.sql(
                        "edit an answer under the same version",
                        "UPDATE ethics.answer SET value = 'Fine' WHERE review_id = ?",
                        field.openReview()),
                Attack.sql("hide who wrote an answer", "DELETE FROM ethics.answer_author WHERE review_id = ?", sealed),
                Attack.sql(
                        "delete the answers of an open case",
                        "DELETE FROM ethics.answer WHERE review_id = ?",
                        field.openReview()),
                Attack.sql(
                        "lower a scenario of a sealed case",
                        "UPDATE ethics.misuse_scenario SET inherent_level = 1, version = version + 1"
                                + " WHERE review_id = ?",
                        sealed),
                Attack.sql(
                        "withdraw a scenario of a sealed case",
                        "UPDATE ethics.misuse_scenario SET withdrawn = true, version = version + 1"
                                + " WHERE review_id = ?",
                        sealed),
                Attack.sql(
                        "claim that another wrote a scenario",
                        "UPDATE ethics.misuse_scenario SET written_by = ?, version = version + 1"
                                + " WHERE review_id = ?",
                        field.scene().person(Scene.REVIEWER),
                        field.openReview()),
                Attack.sql(
                        "put off a condition",
                        "UPDATE ethics.mitigation SET due_on = due_on + 999, version = version + 1 WHERE review_id = ?",
                        sealed),
                Attack.sql(
                        "drop a condition",
                        "UPDATE ethics.mitigation SET withdrawn = true, version = version + 1 WHERE review_id = ?",
                        sealed),
                Attack.sql(
                        "name a villain of a sealed case",
                        "INSERT INTO ethics.villain (org_id, review_id, person_id, version, changed_by)"
                                + " VALUES (?, ?, ?, 1, ?)",
                        field.org(),
                        sealed,
                        field.scene().person(Scene.REVIEWER),
                        field.scene().person(Scene.LEAD)));
    }
}
