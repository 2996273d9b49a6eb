package org.northline.planning.imports;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.northline.planning.csv.CsvInspection;
import org.northline.planning.csv.CsvShape;
import org.northline.planning.csv.UnreadableCsv;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycle;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.OnePerServer;

/** Takes in a file that is to fill roadmaps of a cycle. */
@OnePerServer
@Transactional
public class UploadImport {
    /** The largest file that is taken in, in bytes: 200 MB. */
    public static final long LARGEST_FILE = 200L * 1024 * 1024;

    private static final int LONGEST_SOURCE = 60;
    private static final int LONGEST_FILE_NAME = 200;

    private final ImportRuns runs;
    private final StoredFiles files;
    private final PlanningCycles cycles;
    private final Clock clock;

    @Inject
    public UploadImport(ImportRuns runs, StoredFiles files, PlanningCycles cycles, Clock clock) {
        this.runs = runs;
        this.files = files;
        this.cycles = cycles;
        this.clock = clock;
    }

    /** Who may import, told before a large file is sent. */
    public static void requireImporter(Actor actor) {
        actor.require(Capacity.PRODUCT_LEADER, Capacity.PRODUCT_MANAGER);
    }

    /** Refuses with {@link InvalidInput} a file that is empty, of another type, not UTF-8 or without rows. */
    public ImportId upload(Command command) {
        Actor actor = command.actor();
        requireImporter(actor);
        FieldChecks checks = new FieldChecks();
        String source = checks.line("?source", command.source(), LONGEST_SOURCE).toLowerCase(Locale.ROOT);
        String fileName = checks.line("/fileName", command.fileName(), LONGEST_FILE_NAME);
        checks.done();
        PlanningCycle cycle = cycles.getLive(actor.org(), command.cycle());
        ImportRun run = new ImportRun(
                actor.org(),
                new ImportId(Ids.next()),
                cycle.id(),
                source,
                fileName,
                size(command.file()),
                shape(command.file()),
                null,
                ImportState.UPLOADED,
                null,
                actor.person().value(),
                clock.instant(),
                null,
                null,
                1);
        runs.add(run, actor);
        files.store(run, command.file());
        return run.id();
    }

    private static CsvShape shape(Path file) {
        try {
            return CsvInspection.of(file);
        } catch (UnreadableCsv refusal) {
            throw InvalidInput.at("/file", refusal.sentence());
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as it was received, and the name of the tool that it comes from: together with a row's key it names an item. */
    public record Command(
            Actor actor,
            CycleId cycle,
            @Nullable String source,
            @Nullable String fileName,
            Path file) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(cycle, "cycle");
            requireNonNull(file, "file");
        }
    }
}
