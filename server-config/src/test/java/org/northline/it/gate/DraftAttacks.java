package org.northline.it.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.northline.planning.shared.DoorTickets;
import org.northline.planning.shared.Ids;

/** Attacks on drafts of the policy, on the door that publishes them, and on what is remembered of both. */
final class DraftAttacks {
    private static final String RENAME = "jsonb_set(document, '{name}', '\"mine\"')";

    private final Battlefield field;
    private final UUID draft;
    private final UUID executive;

    DraftAttacks(Battlefield field) {
        this.field = field;
        this.draft = field.draft();
        this.executive = field.scene().person(Scene.EXECUTIVE);
    }

    List<Attack> onTheDoor() {
        DoorTickets stale = Gate.ticketsOfASlowClock(Duration.ofMinutes(2));
        return List.of(
                publish("publish a draft without a ticket", null),
                publish("publish a draft with a made-up ticket", "1.2.3"),
                publish(
                        "publish a draft with a ticket of a guessed key",
                        ticket(new DoorTickets(new byte[32], Clock.systemUTC()), draft, executive)),
                publish("publish a draft with a ticket that is two minutes old", ticket(stale, draft, executive)),
                publish(
                        "publish a draft with the ticket of another person",
                        ticket(valid(), draft, field.scene().person(Scene.LEADER))),
                publish(
                        "publish a draft with the ticket for another draft",
                        ticket(valid(), field.publishedDraft(), executive)),
                new Attack(
                        "publish a draft without being an executive, with a valid ticket",
                        app -> publish(app, draft, 1, field.scene().person(Scene.LEADER))),
                new Attack("publish what one wrote oneself, with a valid ticket", app -> {
                    PolicyDrafting.write(app, field.scene(), draft, RENAME, Scene.EXECUTIVE);
                    publish(app, draft, 2, executive);
                }),
                new Attack("publish another text than the one that was read, with a valid ticket", app -> {
                    PolicyDrafting.write(app, field.scene(), draft, RENAME, Scene.ADMINISTRATOR);
                    publish(app, draft, 1, executive);
                }),
                new Attack("publish a policy below the bounds, with a valid ticket", app -> {
                    PolicyDrafting.write(
                            app,
                            field.scene(),
                            draft,
                            "jsonb_set(document, '{tiers,0,signers}', '1')",
                            Scene.ADMINISTRATOR);
                    publish(app, draft, 2, executive);
                }),
                new Attack(
                        "publish a published draft again, with a valid ticket",
                        app -> publish(app, field.publishedDraft(), 2, executive)),
                new Attack("publish a draft twice with one ticket", app -> {
                    String ticket = ticket(valid(), draft, executive);
                    Sql.run(app, PolicyDrafting.PUBLISH, field.org(), draft, 1L, executive, ticket);
                    Sql.run(app, PolicyDrafting.PUBLISH, field.org(), draft, 1L, executive, ticket);
                }));
    }

    List<Attack> onTheTables() {
        return List.of(
                Attack.sql(
                        "mark a draft as published",
                        "UPDATE ethics.policy_draft SET published_version = 2, version = version + 1 WHERE id = ?",
                        draft),
                Attack.sql(
                        "change a draft under the version that was read",
                        "UPDATE ethics.policy_draft SET document = " + RENAME + " WHERE id = ?",
                        draft),
                Attack.sql(
                        "base a draft on another version",
                        "UPDATE ethics.policy_draft SET based_on = 1, version = version + 1 WHERE id = ?",
                        draft),
                Attack.sql(
                        "rewrite a published draft",
                        "UPDATE ethics.policy_draft SET document = " + RENAME + ", version = version + 1 WHERE id = ?",
                        field.publishedDraft()),
                Attack.sql(
                        "date a published draft back to discarded",
                        "UPDATE ethics.policy_draft SET discarded_at = now(), version = version + 1 WHERE id = ?",
                        field.publishedDraft()),
                Attack.sql("delete a draft", "DELETE FROM ethics.policy_draft WHERE id = ?", draft),
                Attack.sql("truncate the drafts", "TRUNCATE ethics.policy_draft CASCADE"),
                Attack.sql(
                        "begin a second draft beside the open one",
                        "INSERT INTO ethics.policy_draft (org_id, id, based_on, document, version, changed_by)"
                                + " SELECT org_id, ?, based_on, document, 1, changed_by FROM ethics.policy_draft WHERE id = ?",
                        Ids.next(),
                        draft),
                Attack.sql(
                        "hide who wrote a draft", "DELETE FROM ethics.policy_draft_author WHERE draft_id = ?", draft),
                Attack.sql(
                        "put a draft down to somebody else",
                        "UPDATE ethics.policy_draft_author SET person_id = ? WHERE draft_id = ?",
                        field.scene().person(Scene.LEADER),
                        draft),
                Attack.sql(
                        "make an executive the author of a draft",
                        "INSERT INTO ethics.policy_draft_author (org_id, draft_id, person_id) VALUES (?, ?, ?)",
                        field.org(),
                        draft,
                        executive),
                Attack.sql(
                        "insert a publication",
                        "INSERT INTO ethics.policy_publication (org_id, version, draft_id, document_hash, ticket, changed_by)"
                                + " SELECT org_id, 1, id, document_hash, '', changed_by FROM ethics.policy_draft WHERE id = ?",
                        draft),
                Attack.sql(
                        "say that somebody else published",
                        "UPDATE ethics.policy_publication SET changed_by = ? WHERE org_id = ?",
                        field.scene().person(Scene.LEADER),
                        field.org()),
                Attack.sql(
                        "forget a publication", "DELETE FROM ethics.policy_publication WHERE org_id = ?", field.org()),
                Attack.sql("read the tickets of publications", "SELECT ticket FROM ethics.policy_publication"),
                Attack.sql(
                        "rename the policy in force",
                        "UPDATE ethics.policy SET name = 'mine' WHERE org_id = ?",
                        field.org()),
                Attack.sql(
                        "delete a former policy",
                        "DELETE FROM ethics.policy WHERE org_id = ? AND version = 1",
                        field.org()),
                Attack.sql(
                        "reword a question in force",
                        "UPDATE ethics.question SET body = 'Easy?' WHERE org_id = ?",
                        field.org()));
    }

    private Attack publish(String name, String ticket) {
        return Attack.sql(name, PolicyDrafting.PUBLISH, field.org(), draft, 1L, executive, ticket);
    }

    private void publish(Connection app, UUID which, long version, UUID person) throws SQLException {
        String ticket = PolicyDrafting.ticket(field.scene(), which, version, person);
        Sql.run(app, PolicyDrafting.PUBLISH, field.org(), which, version, person, ticket);
    }

    private String ticket(DoorTickets issuer, UUID which, UUID person) {
        return issuer.issue("publish_policy", field.org(), which, 1L, person);
    }

    private static DoorTickets valid() {
        return Gate.tickets(Clock.systemUTC());
    }
}
