package org.northline.planning.workspace;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** How far an import is, for whoever looks while it runs. Written outside of its transaction, so that it is seen at once. */
@OnePerServer
@Transactional(TxType.REQUIRES_NEW)
public class WorkspaceImportJournal {
    private final Jdbi jdbi;

    @Inject
    public WorkspaceImportJournal(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public void progress(OrgId org, WorkspaceImportId id, long rowsRead) {
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO planning.workspace_import_progress (org_id, import_id, rows_read) VALUES (?, ?, ?)
                ON CONFLICT (org_id, import_id) DO UPDATE SET rows_read = excluded.rows_read, updated_at = now()
                """, org.value(), id.value(), rowsRead));
    }

    public void end(OrgId org, WorkspaceImportId id) {
        jdbi.useHandle(handle -> handle.execute(
                "DELETE FROM planning.workspace_import_progress WHERE org_id = ? AND import_id = ?",
                org.value(),
                id.value()));
    }
}
