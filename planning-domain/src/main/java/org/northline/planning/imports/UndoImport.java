package org.northline.planning.imports;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.OnePerServer;

/**
 * Takes back the last import: items that it made are withdrawn, items that it changed get their former content by a new
 * revision. An item that somebody worked on since is left alone and named.
 */
@OnePerServer
@Transactional
public class UndoImport {
    private static final int MOST_NAMED = 50;

    private static final String NOTE_WHAT_STAYS = """
            UPDATE planning.import_row r
            SET kept = CASE WHEN i.withdrawn_at IS NOT NULL THEN 'It was withdrawn since.'
                            WHEN i.version <> r.item_version THEN 'It was changed since.'
                            WHEN r.outcome = 'CREATED' AND i.id IN (SELECT g.item_id FROM planning.gate_standings(:org) g
                              WHERE g.case_id IS NOT NULL) THEN 'Its review was started since.'
                       END
            FROM planning.roadmap_item i
            WHERE r.org_id = :org AND r.import_id = :import AND r.outcome <> 'UNCHANGED'
              AND i.org_id = r.org_id AND i.id = r.item_id
            """;

    private static final String RESTORE_THEMES = """
            INSERT INTO planning.roadmap_item_theme AS link (org_id, item_id, theme_id, changed_by)
            SELECT r.org_id, r.item_id, CAST(r.before ->> 'theme' AS uuid), :actor
            FROM planning.import_row r
            WHERE r.org_id = :org AND r.import_id = :import AND r.outcome = 'UPDATED' AND r.kept IS NULL
            ON CONFLICT (org_id, item_id) DO UPDATE
              SET theme_id = excluded.theme_id, changed_by = excluded.changed_by, changed_at = now()
              WHERE link.theme_id IS DISTINCT FROM excluded.theme_id
            """;

    private static final String RESTORE = """
            UPDATE planning.roadmap_item i
            SET product_id = b.product_id, owner_id = b.owner_id, kind = b.kind, title = b.title, problem = b.problem,
              target_users = b.target_users, payer = b.payer, revenue_link = b.revenue_link,
              data_categories = b.data_categories, automation_use = b.automation_use, geography = b.geography,
              channel = b.channel, population = b.population, horizon = b.horizon, starts_on = b.starts_on,
              ends_on = b.ends_on, version = i.version + 1, changed_by = :actor, changed_at = now()
            FROM planning.import_row r
            CROSS JOIN LATERAL jsonb_populate_record(NULL::planning.roadmap_item, r.before -> 'item') b
            WHERE r.org_id = :org AND r.import_id = :import AND r.outcome = 'UPDATED' AND r.kept IS NULL
              AND i.org_id = r.org_id AND i.id = r.item_id AND i.version = r.item_version
            """;

    /** What an earlier import left is there again, so that its own undo can follow. */
    private static final String RESTORE_FOR_EARLIER_IMPORTS = """
            UPDATE planning.import_row earlier SET item_version = i.version
            FROM planning.import_row r
            JOIN planning.roadmap_item i ON i.org_id = r.org_id AND i.id = r.item_id
            WHERE r.org_id = :org AND r.import_id = :import AND r.outcome = 'UPDATED' AND r.kept IS NULL
              AND i.version = r.item_version + 1
              AND earlier.org_id = r.org_id AND earlier.item_id = r.item_id AND earlier.import_id <> r.import_id
              AND earlier.item_version = CAST(r.before -> 'item' ->> 'version' AS bigint)
            """;

    private static final String WITHDRAW = """
            UPDATE planning.roadmap_item i
            SET withdrawn_at = now(), version = i.version + 1, changed_by = :actor, changed_at = now()
            FROM planning.import_row r
            WHERE r.org_id = :org AND r.import_id = :import AND r.outcome = 'CREATED' AND r.kept IS NULL
              AND i.org_id = r.org_id AND i.id = r.item_id AND i.version = r.item_version
            """;

    private static final String ARCHIVE_PRODUCTS = """
            UPDATE planning.product p
            SET archived_at = now(), version = p.version + 1, changed_by = :actor, changed_at = now()
            FROM planning.import_product made
            WHERE made.org_id = :org AND made.import_id = :import AND p.org_id = made.org_id AND p.id = made.product_id
              AND p.archived_at IS NULL AND p.version = 1
              AND NOT EXISTS (SELECT FROM planning.roadmap_item i
                WHERE i.org_id = p.org_id AND i.product_id = p.id AND i.withdrawn_at IS NULL)
            """;

    private final ImportRuns runs;
    private final Jdbi jdbi;

    @Inject
    public UndoImport(ImportRuns runs, Jdbi jdbi) {
        this.runs = runs;
        this.jdbi = jdbi;
    }

    /** Fails with {@link Conflict} when it is not the last import that ran. */
    public UndoReport undo(Command command) {
        Actor actor = command.actor();
        ImportRun seen = runs.get(actor.org(), command.id());
        if (!seen.startedBy().equals(actor.person().value())) {
            actor.require(Capacity.PRODUCT_LEADER);
        }
        ImportRun run = runs.lock(actor.org(), command.id());
        if (run.state() != ImportState.DONE) {
            throw new Conflict("Only an import that has run, and was not undone, can be undone.");
        }
        if (!runs.lastDone(actor.org()).equals(Optional.of(run.id()))) {
            throw new Conflict("A later import has run since; undo that one first.");
        }
        UndoReport report = jdbi.withHandle(handle -> takeBack(handle, run, actor));
        runs.undone(run, actor);
        return report;
    }

    private static UndoReport takeBack(Handle handle, ImportRun run, Actor actor) {
        update(handle, NOTE_WHAT_STAYS, run, actor);
        update(handle, RESTORE_THEMES, run, actor);
        int restored = update(handle, RESTORE, run, actor);
        update(handle, RESTORE_FOR_EARLIER_IMPORTS, run, actor);
        int withdrawn = update(handle, WITHDRAW, run, actor);
        int archived = update(handle, ARCHIVE_PRODUCTS, run, actor);
        return new UndoReport(withdrawn, restored, archived, countKept(handle, run), kept(handle, run));
    }

    private static int countKept(Handle handle, ImportRun run) {
        return handle.createQuery("""
                        SELECT count(*) FROM planning.import_row
                        WHERE org_id = :org AND import_id = :import AND kept IS NOT NULL
                        """)
                .bind("org", run.org().value())
                .bind("import", run.id().value())
                .mapTo(Integer.class)
                .one();
    }

    private static List<UndoReport.Kept> kept(Handle handle, ImportRun run) {
        return handle.createQuery("""
                        SELECT i.id, i.number, i.title, r.kept FROM planning.import_row r
                        JOIN planning.roadmap_item i ON i.org_id = r.org_id AND i.id = r.item_id
                        WHERE r.org_id = :org AND r.import_id = :import AND r.kept IS NOT NULL
                        ORDER BY i.number_year, i.number_serial LIMIT :most
                        """)
                .bind("org", run.org().value())
                .bind("import", run.id().value())
                .bind("most", MOST_NAMED)
                .map((row, context) -> new UndoReport.Kept(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("kept")))
                .list();
    }

    private static int update(Handle handle, String sql, ImportRun run, Actor actor) {
        return handle.createUpdate(sql)
                .bind("org", run.org().value())
                .bind("import", run.id().value())
                .bind("actor", actor.person().value())
                .execute();
    }

    public record Command(Actor actor, ImportId id) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
        }
    }
}
