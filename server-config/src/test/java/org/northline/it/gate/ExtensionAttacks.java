package org.northline.it.gate;

import java.util.List;
import java.util.UUID;

/** Attacks on the due dates of conditions; the second one of the battlefield has been extended already. */
final class ExtensionAttacks {
    private static final String INSERT =
            "INSERT INTO ethics.condition_extension (org_id, mitigation_id, review_id, due_on, extended_to,"
                    + " capacity, reason, ticket, changed_by) SELECT org_id, id, review_id, ";

    private final Battlefield field;

    ExtensionAttacks(Battlefield field) {
        this.field = field;
    }

    List<Attack> all() {
        UUID sealed = field.cleared().review();
        UUID extended = field.promoted().review();
        return List.of(
                insert("insert an extension by somebody independent", "due_on, due_on + 30", sealed, Scene.EXECUTIVE),
                insert("extend a condition by 31 days", "due_on, due_on + 31", sealed, Scene.EXECUTIVE),
                insert("extend a condition from a later day", "due_on + 20, due_on + 50", sealed, Scene.EXECUTIVE),
                insert("extend a condition as its owner", "due_on, due_on + 9", sealed, Scene.LEADER),
                insert("extend a condition as the lead", "due_on, due_on + 9", sealed, Scene.LEAD),
                insert("extend a condition again", "due_on, due_on + 9", extended, Scene.EXECUTIVE),
                insert("extend what is no condition yet", "due_on, due_on + 9", field.openReview(), Scene.EXECUTIVE),
                Attack.sql(
                        "lengthen an extension",
                        "UPDATE ethics.condition_extension SET extended_to = extended_to + 1 WHERE review_id = ?",
                        extended),
                Attack.sql(
                        "take an extension away",
                        "DELETE FROM ethics.condition_extension WHERE review_id = ?",
                        extended),
                Attack.sql("truncate the extensions", "TRUNCATE ethics.condition_extension"),
                Attack.sql(
                        "verify a condition as the one who extended it",
                        "INSERT INTO ethics.mitigation_verification (org_id, mitigation_id, review_id, evidence, changed_by)"
                                + " SELECT org_id, mitigation_id, review_id, 'Seen', changed_by FROM ethics.condition_extension WHERE review_id = ?",
                        extended),
                Attack.sql(
                        "read the tickets of extensions",
                        "SELECT ticket FROM ethics.condition_extension WHERE review_id = ?",
                        extended));
    }

    /** On the door, which judges as the guard of the table does. */
    List<Attack> onTheDoor() {
        return List.of(Attack.sql(
                "extend a condition without a ticket",
                "SELECT ethics.extend_condition(?, (SELECT id FROM ethics.mitigation WHERE review_id = ?), ?, 'EXECUTIVE', current_date + 31,"
                        + " 'Please', '')",
                field.org(),
                field.cleared().review(),
                field.scene().person(Scene.EXECUTIVE)));
    }

    private Attack insert(String name, String days, UUID review, String role) {
        return Attack.sql(
                name,
                INSERT + days + ", 'EXECUTIVE', 'Please', 'none', ?::uuid FROM ethics.mitigation WHERE review_id = ?",
                field.scene().person(role),
                review);
    }
}
