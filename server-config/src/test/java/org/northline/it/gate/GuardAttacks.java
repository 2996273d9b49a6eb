package org.northline.it.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The attacks that a trigger or constraint refuses even to the owner of the tables. What only a privilege refuses is not among them. */
final class GuardAttacks {
    private static final Set<String> HELD_BY_PRIVILEGES = Set.of(
            "insert an entry for a cleared item",
            "copy entries from a program",
            "copy entries from a file",
            "delete an entry",
            "insert a signature",
            "insert a withdrawal of another's signature",
            "insert a withdrawal of an objection",
            "read the tickets of signatures",
            "insert the verification of a mitigation",
            "insert an extension by somebody independent",
            "read the tickets of extensions",
            "read the tickets of appeals",
            "read the tickets of votes",
            "insert a second score by somebody independent",
            "insert a discussion by the lead",
            "read the tickets of second scores",
            "read the tickets of discussions",
            "insert a money page by the lead",
            "read the tickets of money pages",
            "give a hat by the lead",
            "read the tickets of hats",
            "insert a sealed case",
            "insert a link",
            "adopt a policy by its function",
            "mark a draft as published",
            "make an executive the author of a draft",
            "insert a publication",
            "read the tickets of publications",
            "insert a grant for oneself",
            "set a password hash",
            "reopen an account",
            "insert a person",
            "forge a session",
            "hand a session to somebody else",
            "read the key of the doors",
            "replace the key of the doors",
            "forget a spent ticket",
            "write the content hash",
            "turn the revision back",
            "append to the log");

    private GuardAttacks() {}

    static List<Attack> of(Battlefield field) {
        List<Attack> attacks = new ArrayList<>(new TableAttacks(field)
                .all().stream()
                        .filter(attack -> !HELD_BY_PRIVILEGES.contains(attack.name()))
                        .toList());
        attacks.addAll(List.of(
                Attack.sql(
                        "enter a cleared item under another case",
                        entry("r.item_id, r.item_hash, ?"),
                        field.halfSignedReview(),
                        field.cleared().review()),
                Attack.sql(
                        "enter a cleared item under another text",
                        entry("r.item_id, repeat('0', 64), r.id"),
                        field.cleared().review()),
                Attack.sql(
                        "enter another item under a cleared case",
                        entry("?, r.item_hash, r.id"),
                        field.untouched(),
                        field.cleared().review()),
                Attack.sql(
                        "sign a person twice",
                        "INSERT INTO ethics.sign_off (org_id, id, review_id, person_id, capacity, grant_id, meaning,"
                                + " statement_hash, ticket) SELECT org_id, gen_random_uuid(), review_id, person_id, capacity, grant_id, meaning,"
                                + " statement_hash, ticket FROM ethics.sign_off WHERE id = ?",
                        field.cleared().reviewersSignature()),
                Attack.sql(
                        "sign a statement that was never sealed",
                        "INSERT INTO ethics.sign_off (org_id, id, review_id, person_id, capacity,"
                                + " grant_id, meaning, statement_hash, ticket) SELECT org_id, gen_random_uuid(), ?, person_id, capacity, grant_id, meaning,"
                                + " statement_hash, ticket FROM ethics.sign_off WHERE id = ?",
                        field.openReview(),
                        field.cleared().reviewersSignature()),
                Attack.sql(
                        "grant oneself a capacity",
                        "INSERT INTO planning.capacity_grant (org_id, id, person_id, capacity, granted_by, changed_by)"
                                + " SELECT org_id, gen_random_uuid(), person_id, 'EXECUTIVE', person_id, person_id FROM planning.capacity_grant WHERE id = ?",
                        field.scene().grant(Scene.LEADER)),
                Attack.sql(
                        "unrevoke a grant",
                        "WITH revoked AS (SELECT 1) UPDATE planning.capacity_grant SET granted_at = now() + interval '1 day'"
                                + " WHERE id = ?",
                        field.scene().grant(Scene.REVIEWER))));
        attacks.addAll(PolicyDocumentAttacks.of(field));
        return List.copyOf(attacks);
    }

    private static String entry(String bound) {
        return "INSERT INTO planning.portfolio_entry (org_id, entered_by, item_id, content_hash, case_id)"
                + " SELECT r.org_id, r.lead_id, " + bound + " FROM ethics.misuse_review r WHERE r.id = ?";
    }
}
