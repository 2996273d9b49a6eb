package org.northline.web.workspace;

import java.io.IOException;
import java.io.OutputStream;
import org.northline.ethics.audit.AuditExport;
import org.northline.planning.shared.OrgId;
import org.northline.planning.workspace.WorkspaceRecord;

/** The whole audit log as its own export has it, so that what the gate decided can be verified wherever the workspace goes. */
record AuditLogRecord(AuditExport log, OrgId org) implements WorkspaceRecord {
    @Override
    public String name() {
        return "audit-log.zip";
    }

    @Override
    public void write(OutputStream out) throws IOException {
        log.write(org, out);
    }
}
