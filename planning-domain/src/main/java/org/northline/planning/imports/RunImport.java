package org.northline.planning.imports;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.cycle.PlanningCycle;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.OnePerServer;

/**
 * Runs an import in one transaction: every good row becomes an item or changes one, every bad row is reported and skipped.
 * Rows are known by their key, so running the same file again changes nothing. A dry run does all of it and takes it back.
 */
@OnePerServer
@Transactional
public class RunImport {
    private final ImportRuns runs;
    private final StoredFiles files;
    private final ImportJournal journal;
    private final ImportReferencesReader references;
    private final ItemLoader loader;
    private final PlanningCycles cycles;
    private final Jdbi jdbi;

    @Inject
    public RunImport(
            ImportRuns runs,
            StoredFiles files,
            ImportJournal journal,
            ImportReferencesReader references,
            ItemLoader loader,
            PlanningCycles cycles,
            Jdbi jdbi) {
        this.runs = runs;
        this.files = files;
        this.journal = journal;
        this.references = references;
        this.loader = loader;
        this.cycles = cycles;
        this.jdbi = jdbi;
    }

    /** Fails with {@link Conflict} when the import has no mapping yet or ran already. */
    public ImportReport run(Command command) {
        Actor actor = command.actor();
        runs.get(actor.org(), command.id());
        UploadImport.requireImporter(actor);
        ImportRun run = runs.lock(actor.org(), command.id());
        if (run.mapping() == null) {
            throw new Conflict("Say first which column fills which field.");
        }
        if (!run.state().isOpen()) {
            throw new Conflict("This import has run already; upload the file again to import it once more.");
        }
        PlanningCycle cycle = cycles.getLive(actor.org(), run.cycle());
        journal.begin(run);
        try {
            ImportReport report = command.dryRun() ? rehearse(run, cycle, actor) : load(run, cycle, actor, false);
            runs.report(run, report, actor);
            return report;
        } finally {
            journal.end(run);
        }
    }

    /** No handle stays open around the load: the journal, which writes beside this transaction, would be handed the same one. */
    private ImportReport rehearse(ImportRun run, PlanningCycle cycle, Actor actor) {
        jdbi.useHandle(handle -> handle.execute("SAVEPOINT rehearsal"));
        ImportReport report = load(run, cycle, actor, true);
        jdbi.useHandle(handle -> handle.execute("ROLLBACK TO SAVEPOINT rehearsal"));
        return report;
    }

    private ImportReport load(ImportRun run, PlanningCycle cycle, Actor actor, boolean dryRun) {
        ImportReferences known = references.read(run, actor);
        ItemLoader.Tally tally = loader.load(run, cycle.year(), known, actor);
        known.created().keySet().forEach(product -> remember(run, product));
        if (!dryRun) {
            files.forget(run);
        }
        return tally.report(dryRun, List.copyOf(known.created().values()));
    }

    private void remember(ImportRun run, ProductId product) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO planning.import_product (org_id, import_id, product_id) VALUES (?, ?, ?)",
                run.org().value(),
                run.id().value(),
                product.value()));
    }

    public record Command(Actor actor, ImportId id, boolean dryRun) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
        }
    }
}
