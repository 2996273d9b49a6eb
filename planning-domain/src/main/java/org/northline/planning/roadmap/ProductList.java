package org.northline.planning.roadmap;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads the products of an organisation that are not archived, by key without regard to case. */
@OnePerServer
public class ProductList {
    private static final String SELECT = """
            SELECT p.id, p.key, p.name, p.description, p.version,
                   (SELECT count(*) FROM planning.roadmap_item i
                    WHERE i.org_id = p.org_id AND i.product_id = p.id AND i.withdrawn_at IS NULL) AS item_count
            FROM planning.product p
            WHERE p.org_id = :org AND p.archived_at IS NULL
            """;

    private final Jdbi jdbi;

    @Inject
    public ProductList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Page<ProductRow> page(OrgId org, int limit, Optional<String> cursor) {
        String after = Cursor.decode(cursor, 1).map(c -> c.key().get(0)).orElse("");
        List<ProductRow> rows = jdbi.withHandle(handle -> handle.createQuery(
                        SELECT + " AND lower(p.key) > lower(:after) ORDER BY lower(p.key) LIMIT :limit")
                .bind("org", org.value())
                .bind("after", after)
                .bind("limit", limit + 1)
                .map(ConstructorMapper.of(ProductRow.class))
                .list());
        return Page.of(rows, limit, row -> Cursor.of(row.key()));
    }

    /** Refuses with {@link NotFound} when it is absent, archived or another organisation's. */
    public ProductRow get(OrgId org, ProductId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " AND p.id = :id")
                .bind("org", org.value())
                .bind("id", id.value())
                .map(ConstructorMapper.of(ProductRow.class))
                .findOne()
                .orElseThrow(NotFound::new));
    }
}
