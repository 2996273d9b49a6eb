package org.northline.planning.workspace;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Which tables travel with a workspace, as the database itself knows it: a table or a column that is added later travels without a line here. */
@OnePerServer
public class WorkspaceParts {
    private final Jdbi jdbi;

    @Inject
    WorkspaceParts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** None refers to a later one. */
    List<WorkspacePart> list() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT name, statement, counting FROM planning.workspace_statement ORDER BY depth, name COLLATE "C"
                        """)
                .map(ConstructorMapper.of(WorkspacePart.class))
                .list());
    }

    /** The newest migration of the plan's tables, which says what columns they have. */
    String schemaVersion() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT max(version) FROM planning.flyway_schema_history WHERE success AND version IS NOT NULL")
                .mapTo(String.class)
                .one());
    }

    /** How many rows of each part an organisation has now, in one statement. The names and conditions are the database's own. */
    public List<WorkspaceCount> count(OrgId org) {
        String all = list().stream()
                .map(part -> "SELECT '" + part.name() + "' AS name, (" + part.counting() + ") AS rows")
                .collect(Collectors.joining(" UNION ALL "));
        return jdbi.withHandle(handle -> handle.createQuery(all)
                .bind("org", org.value())
                .map(ConstructorMapper.of(WorkspaceCount.class))
                .list());
    }

    /** Whether an organisation has nothing of a plan, so that a workspace can be brought into it. */
    public boolean isEmpty(OrgId org) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT planning.workspace_in_use(:org) = ''")
                .bind("org", org.value())
                .mapTo(Boolean.class)
                .one());
    }
}
