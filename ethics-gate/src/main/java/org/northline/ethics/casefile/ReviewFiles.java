package org.northline.ethics.casefile;

import static org.northline.ethics.casefile.WrittenParts.instant;
import static org.northline.ethics.casefile.WrittenParts.person;
import static org.northline.ethics.casefile.WrittenParts.somebody;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.casefile.ReviewView.MayView;
import org.northline.ethics.review.ReviewDesk;
import org.northline.ethics.review.ReviewId;
import org.northline.ethics.review.ReviewState;
import org.northline.ethics.review.Verdict;
import org.northline.ethics.scenario.ExtendCondition;
import org.northline.ethics.sealing.Completeness;
import org.northline.ethics.signoff.SigningCapacities;
import org.northline.ethics.signoff.Statement;
import org.northline.ethics.signoff.Statements;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads whole reviews for their screen. */
@OnePerServer
public class ReviewFiles {
    private final Jdbi jdbi;
    private final Completeness completeness;
    private final Statements statements;

    @Inject
    ReviewFiles(Jdbi jdbi, Completeness completeness, Statements statements) {
        this.jdbi = jdbi;
        this.completeness = completeness;
        this.statements = statements;
    }

    /** The newest review of the item, whatever its state. */
    public Optional<ReviewView> findNewest(Actor actor, UUID item) {
        return jdbi.withHandle(handle -> handle.createQuery(
                                "SELECT id FROM ethics.latest_review WHERE org_id = :org AND item_id = :item")
                        .bind("org", actor.org().value())
                        .bind("item", item)
                        .mapTo(UUID.class)
                        .findOne())
                .map(id -> get(actor, new ReviewId(id)));
    }

    /** The review; fails with {@link NotFound} when it is absent or another organisation's. */
    public ReviewView get(Actor actor, ReviewId review) {
        return jdbi.withHandle(handle -> {
            Head head = head(handle, actor.org(), review.value());
            Completeness.Finding finding = completeness.of(actor.org(), review);
            WrittenParts parts = new WrittenParts(handle, actor, review.value());
            return new ReviewView(
                    head.id(),
                    head.itemId(),
                    head.itemNumber(),
                    head.itemTitle(),
                    head.state(),
                    head.tier(),
                    head.policyVersion(),
                    head.lead(),
                    head.villain(),
                    head.startedAt(),
                    parts.answers(),
                    parts.parties(),
                    parts.moneyPage(),
                    parts.hats(),
                    parts.scenarios(),
                    head.state() == ReviewState.REVIEW ? finding.unmet() : List.of(),
                    head.state() == ReviewState.REVIEW ? finding.allowedVerdicts() : List.of(),
                    finding.resemblances(),
                    head.verdict(),
                    head.dissent(),
                    head.statement(),
                    signOffs(handle, actor.org(), review.value()),
                    returned(handle, actor.org(), review.value()),
                    may(actor, head),
                    head.version());
        });
    }

    private static Head head(Handle handle, OrgId org, UUID review) {
        return handle.createQuery("""
                        SELECT r.id, r.item_id, i.number, i.title, r.state, r.tier, r.policy_version, r.started_at, r.version,
                          r.verdict, r.dissent, r.statement_text, r.statement_hash, r.sealed_at, r.valid_until,
                          l.id AS lead_id, l.name AS lead_name, p.id AS villain_id, p.name AS villain_name
                        FROM ethics.misuse_review r
                        JOIN planning.roadmap_item i ON i.org_id = r.org_id AND i.id = r.item_id
                        JOIN planning.person l ON l.org_id = r.org_id AND l.id = r.lead_id
                        LEFT JOIN ethics.villain v ON v.org_id = r.org_id AND v.review_id = r.id
                        LEFT JOIN planning.person p ON p.org_id = v.org_id AND p.id = v.person_id
                        WHERE r.org_id = :org AND r.id = :review
                        """)
                .bind("org", org.value())
                .bind("review", review)
                .map((row, context) -> head(row))
                .findOne()
                .orElseThrow(NotFound::new);
    }

    private static Head head(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return new Head(
                row.getObject("id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                ReviewState.valueOf(row.getString("state")),
                row.getInt("tier"),
                row.getInt("policy_version"),
                somebody(row, "lead"),
                person(row, "villain"),
                instant(row, "started_at"),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.getString("dissent"),
                statement(row),
                row.getLong("version"));
    }

    private static @Nullable Statement statement(ResultSet row) throws SQLException {
        String text = row.getString("statement_text");
        return text == null
                ? null
                : new Statement(
                        text, row.getString("statement_hash"), instant(row, "sealed_at"), instant(row, "valid_until"));
    }

    private static List<SignOffView> signOffs(Handle handle, OrgId org, UUID review) {
        return handle.createQuery("""
                        SELECT s.id, s.capacity, s.meaning, s.signed_at, t.standing, w.withdrawn_at, w.reason,
                          p.id AS signer_id, p.name AS signer_name
                        FROM ethics.sign_off s
                        JOIN ethics.signature t ON t.org_id = s.org_id AND t.sign_off_id = s.id
                        JOIN planning.person p ON p.org_id = s.org_id AND p.id = s.person_id
                        LEFT JOIN ethics.sign_off_withdrawal w ON w.org_id = s.org_id AND w.sign_off_id = s.id
                        WHERE s.org_id = :org AND s.review_id = :review ORDER BY s.signed_at
                        """)
                .bind("org", org.value())
                .bind("review", review)
                .map((row, context) -> new SignOffView(
                        row.getObject("id", UUID.class),
                        somebody(row, "signer"),
                        Capacity.valueOf(row.getString("capacity")),
                        row.getString("meaning"),
                        instant(row, "signed_at"),
                        SignOffView.SignatureWorth.valueOf(row.getString("standing")),
                        Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null),
                        row.getString("reason")))
                .list();
    }

    private static ReviewView.@Nullable ReturnView returned(Handle handle, OrgId org, UUID review) {
        return handle.createQuery("""
                        SELECT b.reasons, b.returned_at, p.id AS returner_id, p.name AS returner_name FROM ethics.review_return b
                        JOIN planning.person p ON p.org_id = b.org_id AND p.id = b.person_id
                        WHERE b.org_id = :org AND b.review_id = :review
                        """)
                .bind("org", org.value())
                .bind("review", review)
                .map((row, context) -> new ReviewView.ReturnView(
                        somebody(row, "returner"), instant(row, "returned_at"), row.getString("reasons")))
                .findOne()
                .orElse(null);
    }

    private MayView may(Actor actor, Head head) {
        boolean open = head.state() == ReviewState.REVIEW;
        boolean live = open || head.state() == ReviewState.SEALED;
        List<Capacity> capacities = SigningCapacities.of(actor);
        List<Capacity> signAs = capacities.stream()
                .filter(capacity ->
                        statements.refusals(actor, head.review(), capacity).isEmpty())
                .toList();
        List<String> because = head.state() == ReviewState.SEALED && signAs.isEmpty()
                ? capacities.stream()
                        .flatMap(capacity -> statements.refusals(actor, head.review(), capacity).stream())
                        .distinct()
                        .toList()
                : List.of();
        boolean lead = head.lead().id().equals(actor.person().value());
        return new MayView(
                open && ReviewDesk.takesPart(actor),
                open && lead,
                live && !capacities.isEmpty(),
                signAs,
                because,
                head.state() == ReviewState.SEALED ? extendable(actor, head.review()) : List.of());
    }

    /** The conditions that the caller may put off; none when the time is over by more than an extension could give. */
    private List<UUID> extendable(Actor actor, ReviewId review) {
        return ExtendCondition.capacityOf(actor)
                .map(capacity -> jdbi.withHandle(handle -> handle.createQuery("""
                                SELECT c.id FROM ethics.open_condition c
                                WHERE c.org_id = :org AND c.review_id = :review
                                  AND c.due_on + 30 >= (statement_timestamp() AT TIME ZONE 'UTC')::date
                                  AND NOT EXISTS (SELECT FROM ethics.extension_refusals(c.org_id, c.id, :person, :capacity))
                                ORDER BY c.id
                                """)
                        .bind("org", actor.org().value())
                        .bind("review", review.value())
                        .bind("person", actor.person().value())
                        .bind("capacity", capacity.name())
                        .mapTo(UUID.class)
                        .list()))
                .orElseGet(List::of);
    }

    /** The review's own row, with names. */
    private record Head(
            UUID id,
            UUID itemId,
            String itemNumber,
            String itemTitle,
            ReviewState state,
            int tier,
            int policyVersion,
            PersonReference lead,
            @Nullable PersonReference villain,
            Instant startedAt,
            @Nullable Verdict verdict,
            @Nullable String dissent,
            @Nullable Statement statement,
            long version) {
        ReviewId review() {
            return new ReviewId(id);
        }
    }
}
