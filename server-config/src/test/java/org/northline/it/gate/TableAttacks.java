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
        return Stream.of(entries(), signatures(), reviews(), parts(), policyAndPeople(), items(), audit())
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

    private List<Attack> policyAndPeople() {
        UUID leader = field.scene().person(Scene.LEADER);
        UUID administrator = field.scene().person(Scene.ADMINISTRATOR);
        return List.of(
                Attack.sql("lower the quorum", "UPDATE ethics.quorum SET signers = 1 WHERE org_id = ?", field.org()),
                Attack.sql(
                        "define a quorum for tier 2",
                        "INSERT INTO ethics.quorum VALUES (?, 1, 2, 2, 365)",
                        field.org()),
                Attack.sql(
                        "empty the seats of the quorum",
                        "DELETE FROM ethics.quorum_seat WHERE org_id = ?",
                        field.org()),
                Attack.sql(
                        "adopt a policy of one's own",
                        "INSERT INTO ethics.policy (org_id, version, name, guideline_set_version,"
                                + " question_bank_version, material_fields) VALUES (?, 2, 'mine', 1, 1, '{title}')",
                        field.org()),
                Attack.sql("adopt a policy by its function", "SELECT ethics.adopt_policy(?, '{}')", field.org()),
                Attack.sql(
                        "reword a guideline",
                        "UPDATE ethics.guideline SET body = 'Anything goes' WHERE org_id = ?",
                        field.org()),
                Attack.sql(
                        "make an answer cheap",
                        "UPDATE ethics.question_option SET least_tier = 1 WHERE org_id = ?",
                        field.org()),
                Attack.sql(
                        "insert a grant for oneself",
                        "INSERT INTO planning.capacity_grant (org_id, id, person_id, capacity, granted_by, changed_by)"
                                + " VALUES (?, ?, ?, 'STAKEHOLDER', ?, ?)",
                        field.org(),
                        Ids.next(),
                        leader,
                        administrator,
                        administrator),
                Attack.sql(
                        "turn a grant into another",
                        "UPDATE planning.capacity_grant SET capacity = 'EXECUTIVE' WHERE org_id = ?",
                        field.org()),
                Attack.sql(
                        "date a grant back",
                        "UPDATE planning.capacity_grant SET granted_at = '2000-01-01' WHERE org_id = ?",
                        field.org()),
                Attack.sql(
                        "set a password hash", "UPDATE planning.person SET password_hash = 'x' WHERE id = ?", leader),
                Attack.sql("reopen an account", "UPDATE planning.person SET active = true WHERE id = ?", leader),
                Attack.sql(
                        "insert a person",
                        "INSERT INTO planning.person (org_id, id, email, name, password_hash, must_change_password, changed_by)"
                                + " VALUES (?, ?, 'ghost@scene.example', 'Ghost', 'x', false, ?)",
                        field.org(),
                        Ids.next(),
                        administrator),
                Attack.sql(
                        "forge a session",
                        "INSERT INTO planning.session (org_id, token_hash, person_id, address_fingerprint, expires_at)"
                                + " VALUES (?, repeat('a', 64), ?, '', now() + interval '1 hour')",
                        field.org(),
                        leader),
                Attack.sql("hand a session to somebody else", "UPDATE planning.session SET person_id = ?", leader),
                Attack.sql(
                        "give an organisation another id",
                        "UPDATE planning.organisation SET id = ? WHERE id = ?",
                        Ids.next(),
                        field.org()),
                Attack.sql(
                        "make an organisation a sample",
                        "UPDATE planning.organisation SET sample = true WHERE id = ?",
                        field.org()),
                Attack.sql("read the key of the doors", "SELECT value FROM planning.server_secret"),
                Attack.sql(
                        "replace the key of the doors",
                        "UPDATE planning.server_secret SET value = decode(repeat('00', 32), 'hex')"),
                Attack.sql("forget a spent ticket", "DELETE FROM planning.door_ticket"));
    }

    private List<Attack> items() {
        UUID promoted = field.promoted().item();
        return List.of(
                Attack.sql(
                        "write the content hash",
                        "UPDATE planning.roadmap_item SET content_hash = repeat('0', 64) WHERE id = ?",
                        promoted),
                Attack.sql(
                        "turn the revision back",
                        "UPDATE planning.roadmap_item SET revision = 1 WHERE id = ?",
                        promoted),
                Attack.sql(
                        "give an item another id",
                        "UPDATE planning.roadmap_item SET id = ? WHERE id = ?",
                        Ids.next(),
                        promoted),
                Attack.sql("delete an item", "DELETE FROM planning.roadmap_item WHERE id = ?", field.untouched()),
                Attack.sql(
                        "hide an editor",
                        "UPDATE planning.item_revision SET edited_by = ? WHERE item_id = ?",
                        field.scene().person(Scene.LEADER),
                        promoted),
                Attack.sql("delete the revisions", "DELETE FROM planning.item_revision WHERE item_id = ?", promoted),
                Attack.sql("hide an owner", "DELETE FROM planning.item_owner WHERE item_id = ?", promoted));
    }

    private List<Attack> audit() {
        return List.of(
                Attack.sql(
                        "edit the log", "UPDATE ethics.audit_event SET payload = '{}' WHERE org_id = ?", field.org()),
                Attack.sql("delete from the log", "DELETE FROM ethics.audit_event WHERE org_id = ?", field.org()),
                Attack.sql(
                        "cut the tail of the log",
                        "DELETE FROM ethics.audit_event WHERE org_id = ? AND seq > 10",
                        field.org()),
                Attack.sql("truncate the log", "TRUNCATE ethics.audit_event"),
                Attack.sql(
                        "append to the log",
                        "INSERT INTO ethics.audit_event VALUES (?, 0, '', '', '', NULL, '', 'INSERT', '', NULL, '', '{}', '', '')",
                        field.org()),
                Attack.sql(
                        "turn the head of the log back",
                        "UPDATE ethics.audit_head SET seq = 0 WHERE org_id = ?",
                        field.org()),
                Attack.sql(
                        "delete the head of the log", "DELETE FROM ethics.audit_head WHERE org_id = ?", field.org()));
    }
}
