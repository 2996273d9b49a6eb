package org.northline.planning.imports;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.roadmap.MaintainProducts;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.PersonId;

/** Reads what an import may refer to, and lets it add products the way a product leader does. */
@OnePerServer
class ImportReferencesReader {
    private final Jdbi jdbi;
    private final MaintainProducts products;

    @Inject
    ImportReferencesReader(Jdbi jdbi, MaintainProducts products) {
        this.jdbi = jdbi;
        this.products = products;
    }

    ImportReferences read(ImportRun run, Actor actor) {
        boolean createMissing = run.chosenMapping()
                .map(mapping -> mapping.product().createMissing())
                .orElse(false);
        return new ImportReferences(
                products(run),
                byWord(run, """
                        SELECT lower(name) AS word, id FROM planning.strategic_theme
                        WHERE org_id = :org AND cycle_id = :cycle AND archived_at IS NULL
                        """, ThemeId::new),
                byWord(
                        run,
                        "SELECT email AS word, id FROM planning.person WHERE org_id = :org AND active",
                        PersonId::new),
                new ActorRights(actor, createMissing, products));
    }

    private List<ImportReferences.NamedProduct> products(ImportRun run) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id, key, name FROM planning.product WHERE org_id = :org AND archived_at IS NULL")
                .bind("org", run.org().value())
                .map((row, context) -> new ImportReferences.NamedProduct(
                        new ProductId(row.getObject("id", UUID.class)), row.getString("key"), row.getString("name")))
                .list());
    }

    private <T> Map<String, T> byWord(ImportRun run, String sql, Function<UUID, T> id) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("org", run.org().value())
                .bind("cycle", run.cycle().value())
                .map((row, context) -> Map.entry(row.getString("word"), id.apply(row.getObject("id", UUID.class))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The rights of the person who imports. */
    private record ActorRights(Actor actor, boolean createMissing, MaintainProducts products)
            implements ImportReferences.Rights {
        @Override
        public boolean mayWrite(ProductId product) {
            return actor.has(Capacity.PRODUCT_LEADER) || actor.manages(product.value());
        }

        @Override
        public boolean mayCreate() {
            return createMissing && actor.has(Capacity.PRODUCT_LEADER);
        }

        @Override
        public ProductId create(String key, String name) {
            return products.add(new MaintainProducts.Add(actor, key, name, ""));
        }
    }
}
