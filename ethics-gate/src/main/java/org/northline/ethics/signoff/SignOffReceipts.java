package org.northline.ethics.signoff;

import jakarta.inject.Inject;
import java.util.Base64;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.ethics.audit.LogExtract;
import org.northline.ethics.audit.LogExtract.ProvedEvent;
import org.northline.ethics.audit.LogExtracts;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/**
 * Writes the receipt of a signature: who signed what and when, its event in the audit log, a signed head of the log, the proof that the event
 * stands in it (RFC 6962, section 2.1.1), and the whole text that was signed. A receipt in somebody else's hands is evidence that no change of
 * the database reaches, and it is verified by itself.
 */
@OnePerServer
public class SignOffReceipts {
    private final Jdbi jdbi;
    private final LogExtracts extracts;

    @Inject
    public SignOffReceipts(Jdbi jdbi, LogExtracts extracts) {
        this.jdbi = jdbi;
        this.extracts = extracts;
    }

    /** The receipt; fails with {@link NotFound} when the signature is absent or another organisation's. */
    public String text(OrgId org, SignOffId signOff) {
        Evidence evidence = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT s.review_id::text, s.statement_hash, p.name, s.person_id::text, s.capacity, s.meaning, e.at, e.seq, e.hash, r.statement_text
                        FROM ethics.sign_off s
                        JOIN ethics.misuse_review r ON r.org_id = s.org_id AND r.id = s.review_id
                        JOIN planning.person p ON p.org_id = s.org_id AND p.id = s.person_id
                        JOIN ethics.audit_event e ON e.org_id = s.org_id AND e.source = 'ethics.sign_off' AND e.row_id = s.id::text
                        WHERE s.org_id = :org AND s.id = :id
                        """)
                .bind("org", org.value())
                .bind("id", signOff.value())
                .map(ConstructorMapper.of(Evidence.class))
                .findOne()
                .orElseThrow(NotFound::new));
        return evidence.text(org.value().toString(), extracts.ofEvent(org, evidence.seq()));
    }

    /** What the database knows of a signature, and of its event in the audit log. */
    public record Evidence(
            String reviewId,
            String statementHash,
            String name,
            String personId,
            String capacity,
            String meaning,
            String at,
            long seq,
            String hash,
            String statementText) {
        /** The receipt, of a log of which this signature's event is taken out. */
        public String text(String organisation, LogExtract log) {
            ProvedEvent event = log.events().get(0);
            return """
                    NORTHLINE RECEIPT receipt/v2
                    Organisation %s
                    Case %s
                    Statement, SHA-256 %s
                    Signed by %s (%s) as %s, meaning %s
                    At %s, event %d of the audit log, SHA-256 %s

                    %s
                    EVENT OF THE SIGNATURE
                    %s
                    PROOF THAT THE EVENT STANDS IN THE LOG
                    %s
                    WHAT WAS SIGNED
                    %s""".formatted(
                            organisation,
                            reviewId,
                            statementHash,
                            name.replaceAll("\\p{Cntrl}", " "),
                            personId,
                            capacity,
                            meaning,
                            at,
                            seq,
                            hash,
                            log.head().text(),
                            event.event().text(),
                            event.path().stream()
                                    .map(hash -> Base64.getEncoder().encodeToString(hash) + "\n")
                                    .collect(Collectors.joining()),
                            statementText);
        }
    }
}
