package org.northline.ethics.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/**
 * Writes an organisation's whole audit log, and the portfolio roadmap as it stands at the log's end, as a zip that the verifier checks:
 * {@code export.json}, {@code events.ndjson} and {@code portfolio.ndjson}. The events stream; memory does not grow with the log. What an event
 * says about a score is withheld as long as somebody is still to score blind; its salted digest stands in the chain all the same.
 */
@OnePerServer
public class AuditExport {
    private static final String EVENTS = """
            WITH h AS MATERIALIZED (SELECT source, row_id FROM ethics.hidden_score WHERE org_id = :org)
            SELECT %s FROM ethics.audit_event a
            LEFT JOIN h ON h.source = a.source AND h.row_id = CASE WHEN a.source = ANY (:scored) THEN a.row_id::uuid END
            WHERE a.org_id = :org AND a.seq <= :size ORDER BY a.seq
            """.formatted(EventLine.COLUMNS_AS_FAR_AS_KNOWN);

    private final Jdbi jdbi;

    @Inject
    AuditExport(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Leaves the stream open. In a transaction, because only there the driver streams. */
    @Transactional
    public void write(OrgId org, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, UTF_8);
        Writer writer = new BufferedWriter(new OutputStreamWriter(zip, UTF_8), 1 << 16);
        try {
            jdbi.useHandle(handle -> {
                List<Entry> portfolio = portfolio(handle, org);
                long size = portfolio.get(0).size();
                part(zip, writer, "export.json");
                writer.write("{\"format\":\"northline-export/v1\",\"organisation\":\"" + org.value() + "\",\"size\":"
                        + size + "}\n");
                part(zip, writer, "events.ndjson");
                events(handle, org, size, writer);
                part(zip, writer, "portfolio.ndjson");
                for (Entry entry : portfolio) {
                    writer.write(entry.line());
                }
            });
            writer.flush();
            zip.finish();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static void part(ZipOutputStream zip, Writer writer, String name) throws IOException {
        writer.flush();
        zip.putNextEntry(new ZipEntry(name));
    }

    /** One statement, so that the entries and the size of the log are of the same moment. At least one row, whose item may be absent. */
    private static List<Entry> portfolio(Handle handle, OrgId org) {
        return handle.createQuery("""
                        SELECT h.seq, e.item_id, e.content_hash, e.case_id
                        FROM (SELECT coalesce(max(seq), 0) AS seq FROM ethics.audit_head WHERE org_id = :org) h
                        LEFT JOIN planning.portfolio_entry e ON e.org_id = :org
                        ORDER BY e.item_id
                        """)
                .bind("org", org.value())
                .map((row, context) -> new Entry(
                        row.getLong("seq"),
                        row.getObject("item_id", UUID.class),
                        row.getString("content_hash"),
                        row.getObject("case_id", UUID.class)))
                .list();
    }

    private static void events(Handle handle, OrgId org, long size, Writer writer) {
        try (var events = handle
                .createQuery(EVENTS)
                .bindArray("scored", String.class, AuditTrail.SCORED)
                .bind("org", org.value())
                .bind("size", size)
                .setFetchSize(2000)
                .map((row, context) -> EventLine.of(row).text())
                .stream()) {
            events.forEach(line -> append(writer, line));
        }
    }

    private static void append(Writer writer, String line) {
        try {
            writer.write(line);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    /** The outer join gives one row without an item when nothing is on the roadmap. */
    private record Entry(
            long size,
            @Nullable UUID item,
            @Nullable String contentHash,
            @Nullable UUID caseId) {
        String line() {
            return item == null
                    ? ""
                    : "{\"item_id\":\"" + item + "\",\"content_hash\":\"" + contentHash + "\",\"case_id\":\"" + caseId
                            + "\"}\n";
        }
    }
}
