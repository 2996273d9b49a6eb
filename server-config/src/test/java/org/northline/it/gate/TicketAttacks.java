package org.northline.it.gate;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.northline.planning.shared.DoorTickets;
import org.northline.planning.shared.Ids;

/** Attacks on the doors: without a ticket, with a forged, old, spent or borrowed one, and with a valid one that the predicate must refuse. */
final class TicketAttacks {
    private static final String ENTER = "SELECT planning.enter_portfolio(?, ?, ?, ?, ?)";
    private static final String SIGN = "SELECT ethics.sign(?, ?, ?, ?, ?, 'APPROVE', ?, ?)";

    private final Battlefield field;
    private final DoorTickets tickets = Gate.tickets(Clock.systemUTC());
    private final DoorTickets guessed = new DoorTickets(new byte[32], Clock.systemUTC());
    private final DoorTickets stale = Gate.ticketsOfASlowClock(Duration.ofMinutes(2));

    TicketAttacks(Battlefield field) {
        this.field = field;
    }

    List<Attack> all() {
        return List.of(
                enter("promote without a ticket", field.cleared().item(), null),
                enter("promote with a made-up ticket", field.cleared().item(), "1.2.3"),
                enter(
                        "promote with a ticket of a guessed key",
                        field.cleared().item(),
                        entry(guessed, field.cleared().item())),
                enter(
                        "promote with a ticket that is two minutes old",
                        field.cleared().item(),
                        entry(stale, field.cleared().item())),
                enter(
                        "promote with the ticket for another item",
                        field.halfSigned(),
                        entry(tickets, field.cleared().item())),
                enter("promote with a ticket for another door", field.cleared().item(), sealTicket()),
                enter(
                        "promote what is not signed, with a valid ticket",
                        field.halfSigned(),
                        entry(tickets, field.halfSigned())),
                enter(
                        "promote what is objected to, with a valid ticket",
                        field.objected().item(),
                        entry(tickets, field.objected().item())),
                enter("promote what is stopped, with a valid ticket", field.stopped(), entry(tickets, field.stopped())),
                enter(
                        "promote what was never reviewed, with a valid ticket",
                        field.untouched(),
                        entry(tickets, field.untouched())),
                new Attack("promote another text than the reviewed one, with a valid ticket", app -> {
                    String other = "0".repeat(64);
                    UUID leader = field.scene().person(Scene.LEADER);
                    String ticket = tickets.issue(
                            "enter_portfolio", field.org(), field.cleared().item(), other, leader);
                    Sql.run(app, ENTER, field.org(), field.cleared().item(), other, leader, ticket);
                }),
                new Attack("promote twice with one ticket", app -> {
                    String ticket = entry(tickets, field.cleared().item());
                    enter(field.cleared().item(), ticket).on(app);
                    Sql.run(
                            app,
                            "SELECT planning.leave_portfolio(?, ?, ?, 'Again')",
                            field.org(),
                            field.cleared().item(),
                            field.scene().person(Scene.LEADER));
                    enter(field.cleared().item(), ticket).on(app);
                }),
                sign("sign without a ticket", Scene.REVIEWER, "MISUSE_REVIEWER", null),
                sign(
                        "sign for somebody else with one's own ticket",
                        Scene.REVIEWER,
                        "MISUSE_REVIEWER",
                        signTicket(Scene.SECOND_STAKEHOLDER, "STAKEHOLDER")),
                sign(
                        "sign in another capacity with the same ticket",
                        Scene.SECOND_STAKEHOLDER,
                        "MISUSE_REVIEWER",
                        signTicket(Scene.SECOND_STAKEHOLDER, "STAKEHOLDER")),
                sign(
                        "sign as the lead, with a valid ticket",
                        Scene.LEAD,
                        "MISUSE_REVIEWER",
                        signTicket(Scene.LEAD, "MISUSE_REVIEWER")),
                sign(
                        "sign as the owner, with a valid ticket",
                        Scene.OWNER,
                        "STAKEHOLDER",
                        signTicket(Scene.OWNER, "STAKEHOLDER")),
                sign(
                        "sign as administrator, with a valid ticket",
                        Scene.ADMINISTRATOR,
                        "ADMINISTRATOR",
                        signTicket(Scene.ADMINISTRATOR, "ADMINISTRATOR")),
                sign(
                        "sign twice, with a valid ticket",
                        Scene.STAKEHOLDER,
                        "STAKEHOLDER",
                        signTicket(Scene.STAKEHOLDER, "STAKEHOLDER")),
                new Attack("sign another statement than the sealed one, with a valid ticket", app -> {
                    UUID reviewer = field.scene().person(Scene.REVIEWER);
                    String ticket = tickets.issue(
                            "sign",
                            field.org(),
                            SIGNATURE,
                            field.halfSignedReview(),
                            reviewer,
                            "MISUSE_REVIEWER",
                            "APPROVE",
                            field.cleared().hash());
                    Sql.run(
                            app,
                            SIGN,
                            field.org(),
                            SIGNATURE,
                            field.halfSignedReview(),
                            reviewer,
                            "MISUSE_REVIEWER",
                            field.cleared().hash(),
                            ticket);
                }),
                Attack.sql(
                        "seal without a ticket",
                        "SELECT ethics.seal(?, ?, 'PROCEED', '', ?, '')",
                        field.org(),
                        field.openReview(),
                        field.scene().person(Scene.LEAD)),
                seal("seal as somebody who is not the lead, with a valid ticket", field.openReview(), Scene.REVIEWER),
                seal("seal a sealed case again, with a valid ticket", field.halfSignedReview(), Scene.LEAD),
                Attack.sql(
                        "take a signature back for its signer",
                        "SELECT ethics.withdraw_signature(?, ?, ?, 'No', '')",
                        field.org(),
                        field.promoted().reviewersSignature(),
                        field.scene().person(Scene.REVIEWER)),
                Attack.sql(
                        "take an objection back for its objector",
                        "SELECT ethics.withdraw_objection(?, ?, ?, '')",
                        field.org(),
                        field.objection(),
                        field.scene().person(Scene.EXECUTIVE)),
                Attack.sql(
                        "verify a mitigation without a ticket",
                        "SELECT ethics.verify_mitigation(?, (SELECT id FROM ethics.mitigation WHERE review_id = ?), ?, 'Seen', '')",
                        field.org(),
                        field.halfSignedReview(),
                        field.scene().person(Scene.REVIEWER)),
                Attack.sql(
                        "return a review without a ticket",
                        "SELECT ethics.return_review(?, ?, ?, 'STAKEHOLDER', 'No', '')",
                        field.org(),
                        field.halfSignedReview(),
                        field.scene().person(Scene.STAKEHOLDER)),
                Attack.sql(
                        "stop without a ticket",
                        "SELECT ethics.stop(?, ?, ?, ?, 'EXECUTIVE', 3, 'No', '')",
                        field.org(),
                        Ids.next(),
                        field.cleared().item(),
                        field.scene().person(Scene.EXECUTIVE)),
                Attack.sql("spend a ticket by oneself", "SELECT planning.spend_ticket('seal', 'x', 'y')"),
                Attack.sql(
                        "grant oneself a capacity without a ticket",
                        "SELECT planning.grant_capacity(?, ?, ?, 'STAKEHOLDER', NULL, ?, '')",
                        field.org(),
                        Ids.next(),
                        field.scene().person(Scene.LEADER),
                        field.scene().person(Scene.ADMINISTRATOR)),
                Attack.sql(
                        "open a session without a ticket",
                        "SELECT planning.open_session(?, ?, repeat('a', 64), 'x', '')",
                        field.org(),
                        field.scene().person(Scene.EXECUTIVE)),
                Attack.sql(
                        "set a password without a ticket",
                        "SELECT planning.set_password(?, ?, 'x', false, '', ?, '')",
                        field.org(),
                        field.scene().person(Scene.EXECUTIVE),
                        field.scene().person(Scene.ADMINISTRATOR)),
                Attack.sql(
                        "remove an organisation without a ticket",
                        "SELECT planning.remove_sample_organisation(?, '')",
                        field.org()),
                Attack.sql(
                        "remove an organisation that is no sample, with a valid ticket",
                        "SELECT planning.remove_sample_organisation(?, ?)",
                        field.org(),
                        tickets.issue("remove_sample_organisation", field.org())));
    }

    private static final UUID SIGNATURE = Ids.next();

    private Attack enter(String name, UUID item, String ticket) {
        return new Attack(name, enter(item, ticket));
    }

    private Attack.Attempt enter(UUID item, String ticket) {
        return app -> Sql.run(
                app, ENTER, field.org(), item, content(item), field.scene().person(Scene.LEADER), ticket);
    }

    private String entry(DoorTickets issuer, UUID item) {
        return issuer.issue(
                "enter_portfolio",
                field.org(),
                item,
                content(item),
                field.scene().person(Scene.LEADER));
    }

    private Attack sign(String name, String role, String capacity, String ticket) {
        return Attack.sql(
                name,
                SIGN,
                field.org(),
                SIGNATURE,
                field.halfSignedReview(),
                field.scene().person(role),
                capacity,
                field.halfSignedHash(),
                ticket);
    }

    private String signTicket(String role, String capacity) {
        return tickets.issue(
                "sign",
                field.org(),
                SIGNATURE,
                field.halfSignedReview(),
                field.scene().person(role),
                capacity,
                "APPROVE",
                field.halfSignedHash());
    }

    private Attack seal(String name, UUID review, String role) {
        UUID person = field.scene().person(role);
        return Attack.sql(
                name,
                "SELECT ethics.seal(?, ?, 'PROCEED', '', ?, ?)",
                field.org(),
                review,
                person,
                tickets.issue("seal", field.org(), review, "PROCEED", "", person));
    }

    private String sealTicket() {
        return tickets.issue(
                "seal",
                field.org(),
                field.cleared().item(),
                content(field.cleared().item()),
                field.scene().person(Scene.LEADER));
    }

    private String content(UUID item) {
        return field.contents().get(item);
    }
}
