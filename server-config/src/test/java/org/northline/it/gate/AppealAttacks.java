package org.northline.it.gate;

import java.util.List;
import java.util.UUID;
import org.northline.planning.shared.Ids;

/** Attacks on the appeal of the battlefield's stopped item, which its owner made and two have voted on. */
final class AppealAttacks {
    private static final String VOTE =
            "INSERT INTO ethics.appeal_vote (org_id, appeal_id, person_id, item_id, stop_number, capacity, vote, reason,"
                    + " ticket, voted_at) VALUES (?, ?, ?, ?, 1, ?, 'NEW_REVIEW', 'Please', 'none', now())";

    private final Battlefield field;

    AppealAttacks(Battlefield field) {
        this.field = field;
    }

    List<Attack> all() {
        UUID appeal = field.appeal();
        return List.of(
                appeal("appeal against a stop that is no concern of one's own", Scene.LEAD),
                appeal("appeal while another's appeal is open", Scene.LEADER),
                appeal("appeal again", Scene.OWNER),
                vote("vote on an appeal as the one who stopped the item", Scene.EXECUTIVE, "EXECUTIVE"),
                vote("vote on an appeal as the owner", Scene.OWNER, "STAKEHOLDER"),
                vote("vote on an appeal without a capacity", Scene.LEADER, "STAKEHOLDER"),
                vote("vote on an appeal again", Scene.SECOND_REVIEWER, "MISUSE_REVIEWER"),
                Attack.sql(
                        "decide an appeal without a panel",
                        "INSERT INTO ethics.appeal_decision (org_id, appeal_id, item_id, stop_number, outcome, person_id, decided_at)"
                                + " VALUES (?, ?, ?, 1, 'NEW_REVIEW', ?, now())",
                        field.org(),
                        appeal,
                        field.appealed(),
                        field.scene().person(Scene.OWNER)),
                Attack.sql(
                        "decide that an appeal clears",
                        "INSERT INTO ethics.appeal_decision (org_id, appeal_id, item_id, stop_number, outcome, person_id, decided_at)"
                                + " VALUES (?, ?, ?, 1, 'CLEARED', ?, now())",
                        field.org(),
                        appeal,
                        field.appealed(),
                        field.scene().person(Scene.OWNER)),
                Attack.sql("turn a vote", "UPDATE ethics.appeal_vote SET vote = 'UPHELD' WHERE appeal_id = ?", appeal),
                Attack.sql("take a vote away", "DELETE FROM ethics.appeal_vote WHERE appeal_id = ?", appeal),
                Attack.sql("put an appeal off", "UPDATE ethics.appeal SET decide_by = 'infinity' WHERE id = ?", appeal),
                Attack.sql("truncate the appeals", "TRUNCATE ethics.appeal CASCADE"),
                Attack.sql("truncate the decisions", "TRUNCATE ethics.appeal_decision"),
                Attack.sql("read the tickets of appeals", "SELECT ticket FROM ethics.appeal WHERE id = ?", appeal),
                Attack.sql(
                        "read the tickets of votes",
                        "SELECT ticket FROM ethics.appeal_vote WHERE appeal_id = ?",
                        appeal));
    }

    List<Attack> onTheDoors() {
        return List.of(
                Attack.sql(
                        "appeal without a ticket",
                        "SELECT ethics.appeal_stop(?, ?, ?, ?, 'Please', '')",
                        field.org(),
                        Ids.next(),
                        field.appealed(),
                        field.scene().person(Scene.OWNER)),
                Attack.sql(
                        "vote on an appeal without a ticket",
                        "SELECT ethics.vote_on_appeal(?, ?, ?, 'EXECUTIVE', 'NEW_REVIEW', 'Please', '')",
                        field.org(),
                        field.appeal(),
                        field.scene().person(Scene.SECOND_EXECUTIVE)));
    }

    private Attack appeal(String name, String role) {
        return Attack.sql(
                name,
                "INSERT INTO ethics.appeal (org_id, id, item_id, stop_number, person_id, appealed_as, reason, decide_by, ticket, appealed_at)"
                        + " VALUES (?, ?, ?, 1, ?, 'OBJECTOR', 'Please', current_date, 'none', now())",
                field.org(),
                Ids.next(),
                field.appealed(),
                field.scene().person(role));
    }

    private Attack vote(String name, String role, String capacity) {
        return Attack.sql(
                name, VOTE, field.org(), field.appeal(), field.scene().person(role), field.appealed(), capacity);
    }
}
