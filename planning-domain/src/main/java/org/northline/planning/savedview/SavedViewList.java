package org.northline.planning.savedview;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.Page;

/** Reads the views that a person has saved and those that others share, by name without regard to case. */
@OnePerServer
public class SavedViewList {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String SELECT = """
            SELECT v.id, v.owner_id, o.name AS owner_name, v.name, v.address, v.shared, v.version
            FROM planning.saved_view v
            JOIN planning.person o ON o.org_id = v.org_id AND o.id = v.owner_id
            WHERE v.org_id = :org AND v.archived_at IS NULL AND (v.owner_id = :person OR v.shared)
            """;

    private final Jdbi jdbi;

    @Inject
    public SavedViewList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Page<SavedViewRow> page(Actor actor, int limit, Optional<String> cursor) {
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        List<SavedViewRow> rows = jdbi.withHandle(handle -> handle.createQuery(
                        SELECT + " AND (lower(v.name), v.id) > (lower(:after_name), :after_id)"
                                + " ORDER BY lower(v.name), v.id LIMIT :most")
                .bind("org", actor.org().value())
                .bind("person", actor.person().value())
                .bind("after_name", after.map(last -> last.text(0)).orElse(""))
                .bind("after_id", after.map(last -> last.uuid(1)).orElse(BEFORE_ALL))
                .bind("most", limit + 1)
                .map(ConstructorMapper.of(SavedViewRow.class))
                .list());
        return Page.of(rows, limit, row -> Cursor.of(row.name(), row.id()));
    }

    /** Refuses with {@link NotFound} when it is absent, archived, another organisation's, or another person's and not shared. */
    public SavedViewRow get(Actor actor, SavedViewId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " AND v.id = :id")
                .bind("org", actor.org().value())
                .bind("person", actor.person().value())
                .bind("id", id.value())
                .map(ConstructorMapper.of(SavedViewRow.class))
                .findOne()
                .orElseThrow(NotFound::new));
    }
}
