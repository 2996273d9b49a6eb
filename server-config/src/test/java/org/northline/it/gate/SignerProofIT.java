package org.northline.it.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.northline.planning.shared.DoorTickets;
import org.northline.planning.shared.Ids;

/** A signature is made by a person with a live grant, by a ticket of its own that the server has just issued for it. */
class SignerProofIT extends GateTest {
    private final DoorTickets tickets = Gate.tickets(Clock.systemUTC());

    private UUID review;
    private String hash;

    @BeforeEach
    void seal() throws SQLException {
        review = gate.review(gate.item());
        hash = gate.seal(review);
    }

    @Test
    @DisplayName("I-24 A ticket is used once")
    void ticketIsUsedOnce() throws SQLException {
        UUID signOff = Ids.next();
        String ticket = ticket(tickets, signOff, Scene.STAKEHOLDER, hash);
        sign(signOff, Scene.STAKEHOLDER, hash, ticket);

        assertThatThrownBy(() -> sign(signOff, Scene.STAKEHOLDER, hash, ticket)).hasMessageContaining("used before");
    }

    @Test
    @DisplayName("I-24 An expired ticket is refused, and so is one from the future")
    void expiredTicketIsRefused() throws SQLException {
        for (Duration age : List.of(Duration.ofSeconds(61), Duration.ofDays(1), Duration.ofMinutes(-5))) {
            UUID signOff = Ids.next();
            DoorTickets late = Gate.ticketsOfASlowClock(age);
            String ticket = ticket(late, signOff, Scene.STAKEHOLDER, hash);

            assertThatThrownBy(() -> sign(signOff, Scene.STAKEHOLDER, hash, ticket))
                    .hasMessageContaining("too old");
        }
        assertThat(signatures()).isZero();
    }

    @Test
    @DisplayName("I-24 A ticket is bound to its statement and its person")
    void ticketIsBound() throws SQLException {
        UUID signOff = Ids.next();
        String otherStatement = ticket(tickets, signOff, Scene.STAKEHOLDER, "0".repeat(64));
        String otherPerson = ticket(tickets, signOff, Scene.SECOND_STAKEHOLDER, hash);

        for (String ticket : List.of(otherStatement, otherPerson)) {
            assertThatThrownBy(() -> sign(signOff, Scene.STAKEHOLDER, hash, ticket))
                    .hasMessageContaining("not for this call");
        }
        assertThat(signatures()).isZero();
    }

    @Test
    @DisplayName("I-22 Whoever is not a person with a live grant does not sign, even with a valid ticket")
    void onlyAPersonWithALiveGrantSigns() throws SQLException {
        UUID service = UUID.randomUUID();
        UUID signOff = Ids.next();
        String ticket = tickets.issue("sign", scene.org(), signOff, review, service, "STAKEHOLDER", "APPROVE", hash);

        assertThatThrownBy(() -> Sql.run(app, SIGN, scene.org(), signOff, review, service, hash, ticket))
                .hasMessageContaining("NO_CAPACITY");
    }

    @Test
    @DisplayName("I-22 A signature refers to a person and to a grant, and nothing else proves who may act")
    void signaturesReferToPeopleAndGrants() throws SQLException {
        assertThat(Sql.seen("""
                        SELECT k.conname FROM pg_constraint k WHERE k.conrelid = 'ethics.sign_off'::regclass AND k.contype = 'f'
                          AND k.confrelid IN ('planning.person'::regclass, 'planning.capacity_grant'::regclass) ORDER BY 1
                        """)).containsExactly("sign_off_grant_fk", "sign_off_person_fk");
        assertThat(Sql.seen("""
                        SELECT count(*) FROM pg_attribute WHERE attrelid = 'ethics.sign_off'::regclass
                          AND attname IN ('person_id', 'grant_id', 'ticket') AND attnotnull
                        """)).containsExactly("3");
        assertThat(columnsNamedLike("token|secret|api_?key|credential|service_account|robot|machine"))
                .containsExactly(
                        "planning.server_secret.name",
                        "planning.server_secret.value",
                        "planning.session.token_hash",
                        // Of links that show the roadmap to people who have no account, and let them do nothing.
                        "planning.share_link.token_hash",
                        "planning.share_link_use.token_hash",
                        "planning.share_snapshot.token_hash");
    }

    @Test
    @DisplayName("I-21 Nothing in the database can hold a delegation of a signature")
    void nothingHoldsADelegation() throws SQLException {
        assertThat(columnsNamedLike("delegat|deput|proxy|behalf|substitut|power_of"))
                .isEmpty();
        assertThat(Sql.seen("""
                        SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
                        WHERE n.nspname IN ('planning', 'ethics') AND p.prosrc ~* 'insert\\s+into\\s+ethics[.]sign_off\\s'
                        """)).containsExactly("ethics.sign(uuid,uuid,uuid,uuid,text,text,text,text)");
    }

    private static final String SIGN = "SELECT ethics.sign(?, ?, ?, ?, 'STAKEHOLDER', 'APPROVE', ?, ?)";

    private void sign(UUID signOff, String role, String statement, String ticket) throws SQLException {
        Sql.run(app, SIGN, scene.org(), signOff, review, scene.person(role), statement, ticket);
    }

    private String ticket(DoorTickets from, UUID signOff, String role, String statement) {
        return from.issue(
                "sign", scene.org(), signOff, review, scene.person(role), "STAKEHOLDER", "APPROVE", statement);
    }

    private int signatures() throws SQLException {
        return Integer.parseInt(Sql.text(app, "SELECT count(*) FROM ethics.sign_off WHERE review_id = ?", review));
    }

    private static List<String> columnsNamedLike(String pattern) throws SQLException {
        return Sql.seen("""
                SELECT c.oid::regclass || '.' || a.attname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                WHERE n.nspname IN ('planning', 'ethics') AND c.relkind IN ('r', 'v', 'm', 'p', 'f')
                  AND c.relname || '.' || a.attname ~* ? ORDER BY 1
                """, pattern);
    }
}
