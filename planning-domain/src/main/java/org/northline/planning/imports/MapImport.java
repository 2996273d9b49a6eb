package org.northline.planning.imports;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.northline.planning.roadmap.Products;
import org.northline.planning.roadmap.StrategicThemes;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/** Says which columns of an uploaded file fill which fields. */
@OnePerServer
@Transactional
public class MapImport {
    private final ImportRuns runs;
    private final Products products;
    private final StrategicThemes themes;

    @Inject
    public MapImport(ImportRuns runs, Products products, StrategicThemes themes) {
        this.runs = runs;
        this.products = products;
        this.themes = themes;
    }

    /** Fails with {@link StaleVersion} when the import changed since the person saw it. */
    public void map(Command command) {
        Actor actor = command.actor();
        ImportRun run = runs.get(actor.org(), command.id());
        UploadImport.requireImporter(actor);
        StaleVersion.check(command.seenVersion(), run.version());
        if (!run.state().isOpen()) {
            throw new Conflict("This import has run already; upload the file again to import it once more.");
        }
        ImportMapping mapping = command.mapping();
        mapping.check(run.columns());
        mapping.product().fixed().ifPresent(product -> {
            products.referred(actor.org(), product, "/product/productId");
            actor.requireLeaderOrManagerOf(product.value());
        });
        mapping.theme().ifPresent(theme -> themes.referred(actor.org(), run.cycle(), theme, "/themeId"));
        FieldChecks checks = new FieldChecks();
        checks.that(
                !mapping.product().createMissing() || actor.has(Capacity.PRODUCT_LEADER),
                "/product/createMissing",
                "Only a product leader adds products.");
        checks.done();
        runs.map(run, mapping, actor);
    }

    /** The mapping, and the version that the person saw when deciding on it. */
    public record Command(Actor actor, ImportId id, long seenVersion, ImportMapping mapping) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
            requireNonNull(mapping, "mapping");
        }
    }
}
