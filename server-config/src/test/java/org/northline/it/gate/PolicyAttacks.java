package org.northline.it.gate;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.northline.planning.shared.Ids;

/** Attacks on the policy, on people and their capacities, on items, and on the log. */
final class PolicyAttacks {
    private final Battlefield field;

    PolicyAttacks(Battlefield field) {
        this.field = field;
    }

    List<Attack> all() {
        return Stream.of(policyAndPeople(), items(), audit())
                .flatMap(List::stream)
                .toList();
    }

    private List<Attack> policyAndPeople() {
        UUID leader = field.scene().person(Scene.LEADER);
        UUID administrator = field.scene().person(Scene.ADMINISTRATOR);
        return List.of(
                Attack.sql("lower the quorum", "UPDATE ethics.quorum SET signers = 1 WHERE org_id = ?", field.org()),
                Attack.sql(
                        "define a quorum of a policy that is not there",
                        "INSERT INTO ethics.quorum VALUES (?, 3, 2, 2, 365, 0)",
                        field.org()),
                Attack.sql(
                        "add an easy question to the bank in force",
                        "INSERT INTO ethics.question SELECT org_id, bank_version, 'FM-99', 99, part, 'Easy?', '', 'TEXT', 1, false, guidelines,"
                                + " false, 2 FROM ethics.question WHERE org_id = ? AND id = 'FM-01'",
                        field.org()),
                Attack.sql(
                        "add an easy option to a question in force",
                        "INSERT INTO ethics.question_option SELECT org_id, bank_version, question_id, 'FINE', 9, 'Fine', 1"
                                + " FROM ethics.question_option WHERE org_id = ? AND question_id = 'BY-01' AND key = 'NO'",
                        field.org()),
                Attack.sql(
                        "lift a threshold",
                        "UPDATE ethics.question_threshold SET from_value = 900000000 WHERE org_id = ?",
                        field.org()),
                Attack.sql("forget what to think of", "DELETE FROM ethics.scenario_seed WHERE org_id = ?", field.org()),
                Attack.sql(
                        "add a guideline to the set in force",
                        "INSERT INTO ethics.guideline VALUES (?, 1, 99, 'Anything goes', 'Anything goes')",
                        field.org()),
                Attack.sql(
                        "shorten the rest of tier 4",
                        "UPDATE ethics.quorum SET waiting_days = 0 WHERE org_id = ? AND tier = 4",
                        field.org()),
                Attack.sql(
                        "empty the seats of the quorum",
                        "DELETE FROM ethics.quorum_seat WHERE org_id = ?",
                        field.org()),
                Attack.sql(
                        "adopt a policy of one's own",
                        "INSERT INTO ethics.policy (org_id, version, name, guideline_set_version,"
                                + " question_bank_version, material_fields) VALUES (?, 3, 'mine', 1, 1, '{title}')",
                        field.org()),
                Attack.sql(
                        "adopt a policy by its function",
                        "SELECT ethics.adopt_policy(?, ethics.standard_policy() ||"
                                + " '{\"version\": 3, \"guidelineSet\": 2, \"questionBank\": 2}')",
                        field.org()),
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
