package org.northline.ethics.evidence;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.ethics.audit.LogExtract;
import org.northline.ethics.audit.LogExtracts;
import org.northline.ethics.evidence.Evidence.EntryRecord;
import org.northline.ethics.evidence.Evidence.JudgedItem;
import org.northline.ethics.evidence.Evidence.MaterialField;
import org.northline.ethics.evidence.Evidence.SealedCase;
import org.northline.ethics.evidence.Evidence.SignatureRecord;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads the evidence of items on the portfolio roadmap, as of a head of the log that is taken for it. */
@OnePerServer
public class EvidenceOfItems {
    /** In the order in which planning.item_content_hash takes them. */
    private static final List<String> MATERIAL = List.of(
            "title",
            "problem",
            "targetUsers",
            "payer",
            "revenueLink",
            "dataCategories",
            "automationUse",
            "geography",
            "channel",
            "population",
            "productId");

    private final Jdbi jdbi;
    private final LogExtracts extracts;

    @Inject
    EvidenceOfItems(Jdbi jdbi, LogExtracts extracts) {
        this.jdbi = jdbi;
        this.extracts = extracts;
    }

    /** Fails with {@link NotFound} when the item is absent or another organisation's, with {@link Conflict} when it is not on the roadmap. */
    @Transactional
    public Evidence get(OrgId org, UUID item) {
        return jdbi.withHandle(handle -> {
            requireEntry(handle, org, item);
            LogExtract log = extracts.of(org, item);
            // The log is read up to its head, the rows are read later: an entry that came or went in between is told
            // like one that is not there.
            Judged judged = judged(handle, org, item).orElseThrow(EvidenceOfItems::notOnTheRoadmap);
            EntryRecord entry = entry(handle, org, item, log.head().size())
                    .filter(found -> !isAfter(handle, org, item, found.event()))
                    .orElseThrow(EvidenceOfItems::notOnTheRoadmap);
            List<SignatureRecord> signatures =
                    signatures(handle, org, judged.sealed().id(), log.head().size());
            return new Evidence(org.value().toString(), judged.item(), judged.sealed(), signatures, entry, log);
        });
    }

    private static Conflict notOnTheRoadmap() {
        return new Conflict("The item is not on the portfolio roadmap, so there is no entry to give evidence of.");
    }

    private static void requireEntry(Handle handle, OrgId org, UUID item) {
        boolean entered = handle.createQuery("""
                        SELECT EXISTS (SELECT FROM planning.portfolio_entry e WHERE e.org_id = i.org_id AND e.item_id = i.id)
                        FROM planning.roadmap_item i WHERE i.org_id = :org AND i.id = :item
                        """)
                .bind("org", org.value())
                .bind("item", item)
                .mapTo(Boolean.class)
                .findOne()
                .orElseThrow(NotFound::new);
        if (!entered) {
            throw notOnTheRoadmap();
        }
    }

    private static Optional<Judged> judged(Handle handle, OrgId org, UUID item) {
        return handle.createQuery("""
                        SELECT i.number, e.content_hash, v.material, r.id AS review_id, r.policy_version, r.tier, r.verdict, r.statement_text,
                          r.statement_hash, %s
                        FROM planning.portfolio_entry e
                        JOIN planning.roadmap_item i ON i.org_id = e.org_id AND i.id = e.item_id
                        JOIN ethics.misuse_review r ON r.org_id = e.org_id AND r.id = e.case_id
                        JOIN planning.item_revision v ON v.org_id = r.org_id AND v.item_id = r.item_id AND v.revision = r.item_revision
                        WHERE e.org_id = :org AND e.item_id = :item
                        """.formatted(materialColumns()))
                .bind("org", org.value())
                .bind("item", item)
                .map((row, context) -> judged(item, row))
                .findOne();
    }

    /** "v.material ->> 'title' AS title, ...": the names are constants of this class. */
    private static String materialColumns() {
        return String.join(
                ", ",
                MATERIAL.stream()
                        .map(name -> "v.material ->> '" + name + "' AS \"" + name + "\"")
                        .toList());
    }

    private static Judged judged(UUID item, ResultSet row) throws SQLException {
        List<MaterialField> material = new ArrayList<>();
        for (String name : MATERIAL) {
            material.add(new MaterialField(name, row.getString(name)));
        }
        return new Judged(
                new JudgedItem(item.toString(), row.getString("number"), row.getString("content_hash"), material),
                new SealedCase(
                        row.getString("review_id"),
                        row.getInt("policy_version"),
                        row.getInt("tier"),
                        row.getString("verdict"),
                        row.getString("statement_text"),
                        row.getString("statement_hash")));
    }

    private static Optional<EntryRecord> entry(Handle handle, OrgId org, UUID item, long size) {
        return handle.createQuery("""
                        SELECT a.seq AS event, a.hash AS event_hash, p.id::text AS person_id, p.name, a.at
                        FROM planning.portfolio_entry e
                        JOIN planning.person p ON p.org_id = e.org_id AND p.id = e.entered_by
                        JOIN ethics.audit_event a ON a.org_id = e.org_id AND a.item_id = e.item_id AND a.seq <= :size
                          AND a.source = 'planning.portfolio_entry' AND a.operation = 'INSERT'
                        WHERE e.org_id = :org AND e.item_id = :item
                        ORDER BY a.seq DESC LIMIT 1
                        """)
                .bind("org", org.value())
                .bind("item", item)
                .bind("size", size)
                .map(ConstructorMapper.of(EntryRecord.class))
                .findOne();
    }

    /** Whether the item has left the roadmap after that event: then its entry of today is another one. */
    private static boolean isAfter(Handle handle, OrgId org, UUID item, long event) {
        return handle.createQuery("""
                        SELECT EXISTS (SELECT FROM ethics.audit_event a WHERE a.org_id = :org AND a.item_id = :item AND a.seq > :event
                          AND a.source = 'planning.portfolio_entry')
                        """)
                .bind("org", org.value())
                .bind("item", item)
                .bind("event", event)
                .mapTo(Boolean.class)
                .one();
    }

    private static List<SignatureRecord> signatures(Handle handle, OrgId org, String review, long size) {
        return handle.createQuery("""
                        SELECT a.seq AS event, a.hash AS event_hash, p.id::text AS person_id, p.name, s.capacity, s.meaning, a.at
                        FROM ethics.sign_off s
                        JOIN planning.person p ON p.org_id = s.org_id AND p.id = s.person_id
                        JOIN ethics.misuse_review r ON r.org_id = s.org_id AND r.id = s.review_id
                        JOIN ethics.audit_event a ON a.org_id = s.org_id AND a.item_id = r.item_id AND a.seq <= :size
                          AND a.source = 'ethics.sign_off' AND a.row_id = s.id::text
                        WHERE s.org_id = :org AND s.review_id = CAST(:review AS uuid)
                          AND NOT EXISTS (SELECT FROM ethics.audit_event w WHERE w.org_id = a.org_id AND w.item_id = a.item_id AND w.seq <= :size
                            AND w.source = 'ethics.sign_off_withdrawal' AND CAST(w.payload AS jsonb) #>> '{sign_off_id,after}' = s.id::text)
                        ORDER BY a.seq
                        """)
                .bind("org", org.value())
                .bind("review", review)
                .bind("size", size)
                .map(ConstructorMapper.of(SignatureRecord.class))
                .list();
    }

    private record Judged(JudgedItem item, SealedCase sealed) {}
}
