package org.northline.planning.workspace;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;

/** An administrator asks for the whole workspace as a file, which the log tells; the file can be fetched for an hour, by nobody else. */
@OnePerServer
@Transactional
public class ExportWorkspace {
    /** How long the file of one export can be fetched, also again. */
    public static final Duration LASTS = Duration.ofHours(1);

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    ExportWorkspace(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    public WorkspaceExportId ask(Actor actor) {
        actor.require(Capacity.ADMINISTRATOR);
        WorkspaceExportId id = new WorkspaceExportId(Ids.next());
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO planning.workspace_export (org_id, id, changed_by) VALUES (?, ?, ?)",
                actor.org().value(),
                id.value(),
                actor.person().value()));
        return id;
    }

    /** Refuses with {@link NotFound} another person's export, and one whose hour is over. */
    public void requireFetchable(Actor actor, WorkspaceExportId id) {
        actor.require(Capacity.ADMINISTRATOR);
        boolean there = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT EXISTS (SELECT FROM planning.workspace_export
                          WHERE org_id = :org AND id = :id AND changed_by = :person AND changed_at > :since)
                        """)
                .bind("org", actor.org().value())
                .bind("id", id.value())
                .bind("person", actor.person().value())
                .bind("since", clock.instant().minus(LASTS).atOffset(ZoneOffset.UTC))
                .mapTo(Boolean.class)
                .one());
        if (!there) {
            throw new NotFound();
        }
    }
}
