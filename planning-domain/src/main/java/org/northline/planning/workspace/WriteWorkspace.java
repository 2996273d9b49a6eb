package org.northline.planning.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Writes a whole workspace, as it was at one moment, while it is read: memory does not grow with the plan. */
@OnePerServer
public class WriteWorkspace {
    private static final int ROWS_AT_A_TIME = 1000;

    /** For people, with names beside the ids; nothing of it comes back. */
    private static final String GATE_RECORD = """
            SELECT row_to_json(r)::text FROM (
              SELECT i.number, i.title, g.* FROM planning.gate_record g
              JOIN planning.roadmap_item i ON i.org_id = g.org_id AND i.id = g.item_id
              WHERE g.org_id = :org ORDER BY i.number_year, i.number_serial, g.review_number) r
            """;

    private final Jdbi jdbi;
    private final WorkspaceParts parts;
    private final ManifestText text;
    private final Clock clock;

    @Inject
    WriteWorkspace(Jdbi jdbi, WorkspaceParts parts, ManifestText text, Clock clock) {
        this.jdbi = jdbi;
        this.parts = parts;
        this.text = text;
        this.clock = clock;
    }

    /** Leaves the stream open. In a transaction, because only there the driver streams; all statements of it see the same moment. */
    @Transactional
    public void write(OrgId org, List<? extends WorkspaceRecord> records, OutputStream out) throws IOException {
        WorkspaceZip zip = new WorkspaceZip(out);
        try {
            jdbi.useHandle(handle -> handle.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"));
            // Moments are written as texts, which must not depend on where the server stands.
            jdbi.useHandle(handle -> handle.execute("SET LOCAL TIME ZONE 'UTC'"));
            for (WorkspacePart part : parts.list()) {
                zip.file(part.file(), file -> lines(org, part.statement(), file));
            }
            zip.file(WorkspaceRecord.FOLDER + "gate.jsonl", file -> lines(org, GATE_RECORD, file));
            for (WorkspaceRecord each : records) {
                zip.file(WorkspaceRecord.FOLDER + each.name(), each::write);
            }
            zip.finish(text.write(new WorkspaceManifest(
                    WorkspaceManifest.FORMAT, parts.schemaVersion(), name(org), clock.instant(), zip.files())));
        } catch (UncheckedIOException closed) {
            throw closed.getCause();
        }
    }

    private String name(OrgId org) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT name FROM planning.organisation WHERE id = :org")
                .bind("org", org.value())
                .mapTo(String.class)
                .one());
    }

    private void lines(OrgId org, String statement, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
        jdbi.useHandle(handle -> lines(handle, org, statement, writer));
        writer.flush();
    }

    private static void lines(Handle handle, OrgId org, String statement, Writer writer) {
        try (var rows = handle
                .createQuery(statement)
                .bind("org", org.value())
                .setFetchSize(ROWS_AT_A_TIME)
                .mapTo(String.class)
                .stream()) {
            rows.forEach(line -> append(writer, line));
        }
    }

    private static void append(Writer writer, String line) {
        try {
            writer.write(line);
            writer.write('\n');
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
