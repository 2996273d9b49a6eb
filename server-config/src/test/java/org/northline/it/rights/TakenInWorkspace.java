package org.northline.it.rights;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.northline.it.Member;
import org.northline.it.Northline;

/** A file with a workspace that an organisation took in before it had a plan, and that gave way to another since. */
final class TakenInWorkspace {
    private TakenInWorkspace() {}

    /** Its id. */
    static String by(Member administrator) {
        UUID id = UUID.randomUUID();
        try (Connection app = Northline.connectionOfApp();
                PreparedStatement insert = app.prepareStatement("""
                        INSERT INTO planning.workspace_import (org_id, id, file_name, byte_size, sha256, organisation, exported_at, schema_version,
                            rows_total, people_arriving, people_here, awaited, changed_by)
                          SELECT p.org_id, ?, 'workspace.zip', 1, repeat('0', 64), 'Meridian', now(), '0020', 0, 0, 0, 0, p.id
                          FROM planning.person p WHERE p.id = ?
                        """)) {
            insert.setObject(1, id);
            insert.setObject(2, UUID.fromString(administrator.id()));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return id.toString();
    }
}
