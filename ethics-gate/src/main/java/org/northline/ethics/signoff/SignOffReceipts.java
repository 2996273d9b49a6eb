package org.northline.ethics.signoff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.ethics.audit.Checkpoint;
import org.northline.ethics.audit.Checkpoints;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

/**
 * Writes the receipt of a signature: who signed what and when, its event in the audit log, a signed head of the log that holds the event, and
 * the whole text that was signed. A receipt in somebody else's hands is evidence that no change of the database reaches.
 */
@Dependent
public class SignOffReceipts {
    private final Jdbi jdbi;
    private final Checkpoints checkpoints;

    @Inject
    public SignOffReceipts(Jdbi jdbi, Checkpoints checkpoints) {
        this.jdbi = jdbi;
        this.checkpoints = checkpoints;
    }

    /** The receipt; fails with {@link NotFound} when the signature is absent or another organisation's. */
    public String text(OrgId org, SignOffId signOff) {
        Evidence evidence = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT s.review_id, s.statement_hash, p.name, s.person_id, s.capacity, s.meaning, e.at, e.seq, e.hash, r.statement_text
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
        return evidence.text(org, checkpoints.take(org).orElseThrow(NotFound::new));
    }

    /** What the database knows of a signature, and of its event in the audit log. */
    public record Evidence(
            UUID reviewId,
            String statementHash,
            String name,
            UUID personId,
            String capacity,
            String meaning,
            String at,
            long seq,
            String hash,
            String statementText) {
        private String text(OrgId org, Checkpoint head) {
            return """
                    NORTHLINE RECEIPT receipt/v1
                    Organisation %s
                    Case %s
                    Statement, SHA-256 %s
                    Signed by %s (%s) as %s, meaning %s
                    At %s, event %d of the audit log, SHA-256 %s

                    %s
                    WHAT WAS SIGNED
                    %s""".formatted(
                            org.value(),
                            reviewId,
                            statementHash,
                            name.replaceAll("\\p{Cntrl}", " "),
                            personId,
                            capacity,
                            meaning,
                            at,
                            seq,
                            hash,
                            head.text(),
                            statementText);
        }
    }
}
