package org.northline.it.gate;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.northline.planning.shared.Ids;

/** Attacks on the tables themselves, past every door. */
final class TableAttacks {
    private final Battlefield field;

    TableAttacks(Battlefield field) {
        this.field = field;
    }

    List<Attack> all() {
        return Stream.of(
                        entries(),
                        signatures(),
                        new CaseAttacks(field).all(),
                        new ExtensionAttacks(field).all(),
                        new AppealAttacks(field).all(),
                        new StopLinkAttacks(field).all(),
                        new ScoreAttacks(field).all(),
                        new MoneyPageAttacks(field).all(),
                        new HatAttacks(field).all(),
                        new PolicyAttacks(field).all(),
                        new DraftAttacks(field).onTheTables())
                .flatMap(List::stream)
                .toList();
    }

    private List<Attack> entries() {
        UUID cleared = field.cleared().item();
        String insert = "INSERT INTO planning.portfolio_entry (org_id, item_id, content_hash, case_id, entered_by)"
                + " SELECT org_id, item_id, item_hash, id, lead_id FROM ethics.misuse_review WHERE id = ?";
        return List.of(
                Attack.sql(
                        "insert an entry for a cleared item",
                        insert,
                        field.cleared().review()),
                Attack.sql("insert an entry for an item that is not signed", insert, field.halfSignedReview()),
                Attack.sql(
                        "merge an entry into the roadmap",
                        "MERGE INTO planning.portfolio_entry e USING ethics.misuse_review r"
                                + " ON e.item_id = r.item_id WHEN NOT MATCHED THEN INSERT (org_id, item_id, content_hash, case_id, entered_by)"
                                + " VALUES (r.org_id, r.item_id, r.item_hash, r.id, r.lead_id)"),
                Attack.sql("copy entries from a program", "COPY planning.portfolio_entry FROM PROGRAM 'cat /dev/null'"),
                Attack.sql("copy entries from a file", "COPY planning.portfolio_entry FROM '/dev/null'"),
                Attack.sql(
                        "point an entry to another item",
                        "UPDATE planning.portfolio_entry SET item_id = ? WHERE item_id = ?",
                        cleared,
                        field.promoted().item()),
                Attack.sql(
                        "point an entry to another case",
                        "UPDATE planning.portfolio_entry SET case_id = ? WHERE item_id = ?",
                        field.halfSignedReview(),
                        field.promoted().item()),
                Attack.sql(
                        "delete an entry",
                        "DELETE FROM planning.portfolio_entry WHERE item_id = ?",
                        field.promoted().item()),
                Attack.sql("truncate the entries", "TRUNCATE planning.portfolio_entry"),
                Attack.sql("delete why entries left", "DELETE FROM planning.portfolio_removal"));
    }

    private List<Attack> signatures() {
        UUID reviewer = field.scene().person(Scene.REVIEWER);
        return List.of(
                Attack.sql(
                        "insert a signature",
                        "INSERT INTO ethics.sign_off (org_id, id, review_id, person_id, capacity, grant_id, meaning,"
                                + " statement_hash, ticket) VALUES (?, ?, ?, ?, 'MISUSE_REVIEWER', ?, 'APPROVE', ?, '')",
                        field.org(),
                        Ids.next(),
                        field.halfSignedReview(),
                        reviewer,
                        field.scene().grant(Scene.REVIEWER),
                        field.halfSignedHash()),
                Attack.sql(
                        "move a signature to another case",
                        "UPDATE ethics.sign_off SET review_id = ? WHERE id = ?",
                        field.halfSignedReview(),
                        field.cleared().reviewersSignature()),
                Attack.sql(
                        "change the hash under a signature",
                        "UPDATE ethics.sign_off SET statement_hash = repeat('0', 64) WHERE id = ?",
                        field.promoted().reviewersSignature()),
                Attack.sql(
                        "delete a signature",
                        "DELETE FROM ethics.sign_off WHERE id = ?",
                        field.promoted().reviewersSignature()),
                Attack.sql("truncate the signatures", "TRUNCATE ethics.sign_off CASCADE"),
                Attack.sql(
                        "insert a withdrawal of another's signature",
                        "INSERT INTO ethics.sign_off_withdrawal (org_id, sign_off_id, review_id, person_id, reason) VALUES (?, ?, ?, ?, 'No')",
                        field.org(),
                        field.promoted().reviewersSignature(),
                        field.promoted().review(),
                        reviewer),
                Attack.sql(
                        "insert a withdrawal of an objection",
                        "INSERT INTO ethics.objection_withdrawal (org_id, objection_id, item_id, person_id) VALUES (?, ?, ?, ?)",
                        field.org(),
                        field.objection(),
                        field.objected().item(),
                        field.scene().person(Scene.EXECUTIVE)),
                Attack.sql("delete an objection", "DELETE FROM ethics.objection WHERE id = ?", field.objection()),
                Attack.sql("delete a stop", "DELETE FROM ethics.item_stop WHERE item_id = ?", field.stopped()),
                Attack.sql(
                        "move a stop to another item",
                        "UPDATE ethics.item_stop SET item_id = ? WHERE item_id = ?",
                        field.untouched(),
                        field.stopped()),
                Attack.sql("read the tickets of signatures", "SELECT ticket FROM ethics.sign_off"),
                Attack.sql(
                        "insert the verification of a mitigation",
                        "INSERT INTO ethics.mitigation_verification (org_id, mitigation_id,"
                                + " review_id, evidence, changed_by) SELECT org_id, id, review_id, 'Seen', ? FROM ethics.mitigation WHERE review_id = ?",
                        reviewer,
                        field.halfSignedReview()));
    }
}
