package org.northline.planning.people;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;
import org.northline.planning.shared.PersonId;

/** Reads the people of an organisation with the capacities that they hold now, in the order of their names. */
@OnePerServer
public class PeopleList {
    private final Jdbi jdbi;

    @Inject
    PeopleList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The columns of a person; the name to sort by is the database's, which knows its own order of letters. */
    private record Found(UUID id, String name, String sortName, String email, boolean active, long version) {}

    public Page<PersonRow> page(OrgId org, int limit, Optional<String> cursor) {
        Cursor after = Cursor.decode(cursor, 2).orElse(Cursor.of("", new UUID(0, 0)));
        return jdbi.withHandle(handle -> {
            List<Found> found = handle.createQuery("""
                            SELECT id, name, lower(name) AS sort_name, email, active, version FROM planning.person
                            WHERE org_id = :org AND (lower(name), id) > (:name, :id)
                            ORDER BY lower(name), id LIMIT :limit
                            """)
                    .bind("org", org.value())
                    .bind("name", after.text(0))
                    .bind("id", after.uuid(1))
                    .bind("limit", limit + 1)
                    .map(ConstructorMapper.of(Found.class))
                    .list();
            Page<Found> page = Page.of(found, limit, row -> Cursor.of(row.sortName(), row.id()));
            Map<UUID, List<GrantRow>> grants = grants(handle, org, page.items());
            return page.map(row -> row(row, grants));
        });
    }

    /** Refuses with {@link NotFound} when the person is absent or another organisation's. */
    public PersonRow get(OrgId org, PersonId person) {
        return jdbi.withHandle(handle -> {
            Found found = handle.createQuery("""
                            SELECT id, name, lower(name) AS sort_name, email, active, version FROM planning.person
                            WHERE org_id = :org AND id = :id
                            """)
                    .bind("org", org.value())
                    .bind("id", person.value())
                    .map(ConstructorMapper.of(Found.class))
                    .findOne()
                    .orElseThrow(NotFound::new);
            return row(found, grants(handle, org, List.of(found)));
        });
    }

    private static Map<UUID, List<GrantRow>> grants(Handle handle, OrgId org, List<Found> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return handle.createQuery("""
                        SELECT g.person_id, g.id AS grant_id, g.capacity, g.product_id, product.name AS product_name,
                               g.granted_by, giver.name AS granted_by_name, g.granted_at
                        FROM planning.capacity_grant g
                        JOIN planning.person giver ON giver.org_id = g.org_id AND giver.id = g.granted_by
                        LEFT JOIN planning.product product ON product.org_id = g.org_id AND product.id = g.product_id
                        WHERE g.org_id = :org AND g.revoked_at IS NULL AND g.person_id IN (<people>)
                        ORDER BY g.granted_at, g.id
                        """)
                .bind("org", org.value())
                .bindList("people", people.stream().map(Found::id).toList())
                .map(ConstructorMapper.of(GrantRow.class))
                .collect(Collectors.groupingBy(GrantRow::personId));
    }

    private static PersonRow row(Found found, Map<UUID, List<GrantRow>> grants) {
        return new PersonRow(
                found.id(),
                found.name(),
                found.email(),
                found.active(),
                found.version(),
                grants.getOrDefault(found.id(), List.of()));
    }
}
