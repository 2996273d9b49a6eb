package org.northline.ethics.print;

import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.ethics.print.PrintedStatement.PrintedSignature;
import org.northline.ethics.review.ReviewId;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads the statements of sealed reviews with their signatures, as they go on paper. */
@OnePerServer
public class PrintedStatements {
    private final Jdbi jdbi;

    @Inject
    PrintedStatements(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Fails with {@link NotFound} when the review is absent, another organisation's, or was never sealed. */
    public PrintedStatement get(OrgId org, ReviewId review) {
        return jdbi.withHandle(handle -> {
            List<PrintedSignature> signatures = signatures(handle, org, review);
            return handle.createQuery("""
                            SELECT i.number, r.statement_text, r.statement_hash FROM ethics.misuse_review r
                            JOIN planning.roadmap_item i ON i.org_id = r.org_id AND i.id = r.item_id
                            WHERE r.org_id = :org AND r.id = :review AND r.sealed_at IS NOT NULL
                            """)
                    .bind("org", org.value())
                    .bind("review", review.value())
                    .map((row, context) -> new PrintedStatement(
                            row.getString("number"),
                            row.getString("statement_text"),
                            row.getString("statement_hash"),
                            signatures))
                    .findOne()
                    .orElseThrow(NotFound::new);
        });
    }

    /** Dated as in the audit log, like receipts and evidence. */
    private static List<PrintedSignature> signatures(Handle handle, OrgId org, ReviewId review) {
        return handle.createQuery("""
                        SELECT p.name, s.capacity, s.meaning, a.at,
                          coalesce(to_char(w.withdrawn_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), '') AS withdrawn_at
                        FROM ethics.sign_off s
                        JOIN planning.person p ON p.org_id = s.org_id AND p.id = s.person_id
                        JOIN ethics.misuse_review r ON r.org_id = s.org_id AND r.id = s.review_id
                        JOIN ethics.audit_event a ON a.org_id = s.org_id AND a.item_id = r.item_id
                          AND a.source = 'ethics.sign_off' AND a.row_id = s.id::text
                        LEFT JOIN ethics.sign_off_withdrawal w ON w.org_id = s.org_id AND w.sign_off_id = s.id
                        WHERE s.org_id = :org AND s.review_id = :review
                        ORDER BY a.seq
                        """)
                .bind("org", org.value())
                .bind("review", review.value())
                .map(ConstructorMapper.of(PrintedSignature.class))
                .list();
    }
}
