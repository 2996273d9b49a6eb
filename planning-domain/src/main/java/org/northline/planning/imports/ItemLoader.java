package org.northline.planning.imports;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.csv.CsvRow;
import org.northline.planning.csv.CsvRows;
import org.northline.planning.imports.ItemWrite.Outcome;
import org.northline.planning.roadmap.RoadmapItem;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;

/** Takes the rows of a stored file to the roadmaps, a batch at a time, in the running transaction. */
@OnePerServer
class ItemLoader {
    private static final int BATCH = 2_000;

    private final StoredFiles files;
    private final ImportedItems items;
    private final ImportJournal journal;

    @Inject
    ItemLoader(StoredFiles files, ImportedItems items, ImportJournal journal) {
        this.files = files;
        this.items = items;
        this.journal = journal;
    }

    Tally load(ImportRun run, Year year, ImportReferences references, Actor actor) {
        ImportMapping mapping = requireNonNull(run.mapping(), "mapping");
        RowReader reader = new RowReader(mapping, run.columns(), references);
        Tally tally = new Tally();
        try (CsvRows rows = CsvRows.open(() -> files.open(run), run.shape().delimiter())) {
            Optional<CsvRow> header = rows.next();
            Batch batch = new Batch(run, mapping, year, references, actor, tally);
            for (Optional<CsvRow> row = header.isEmpty() ? header : rows.next(); row.isPresent(); row = rows.next()) {
                if (!reader.wants(row.get())) {
                    tally.leftOut++;
                    continue;
                }
                tally.rows++;
                batch.take(reader, row.get());
            }
            batch.finish();
        }
        return tally;
    }

    /** The rows that wait for being written together. */
    private final class Batch {
        private final ImportRun run;
        private final ImportMapping mapping;
        private final Year year;
        private final ImportReferences references;
        private final Actor actor;
        private final Tally tally;
        private final List<RowValues> waiting = new ArrayList<>();
        private final List<RowProblem> problems = new ArrayList<>();
        private int taken;

        Batch(ImportRun run, ImportMapping mapping, Year year, ImportReferences references, Actor actor, Tally tally) {
            this.run = run;
            this.mapping = mapping;
            this.year = year;
            this.references = references;
            this.actor = actor;
            this.tally = tally;
        }

        void take(RowReader reader, CsvRow row) {
            reader.read(row, problems).ifPresentOrElse(waiting::add, () -> tally.skipped++);
            taken++;
            if (taken == BATCH) {
                finish();
            }
        }

        void finish() {
            List<ItemWrite> writes = writes();
            if (!writes.isEmpty()) {
                items.write(run, year, writes, actor);
            }
            tally.keep(run, problems, journal);
            journal.progress(run, tally.rows + tally.leftOut);
            waiting.clear();
            problems.clear();
            taken = 0;
        }

        private List<ItemWrite> writes() {
            Map<String, StoredItem> stored = waiting.isEmpty()
                    ? Map.of()
                    : items.byKey(
                            run, waiting.stream().map(RowValues::externalKey).toList());
            Map<String, Long> lines = new HashMap<>();
            List<ItemWrite> writes = new ArrayList<>();
            for (RowValues row : waiting) {
                Optional<StoredItem> before = Optional.ofNullable(stored.get(row.externalKey()));
                Long earlier = before.map(StoredItem::line).orElse(lines.get(row.externalKey()));
                Optional<String> refusal = refusal(row, before, earlier);
                if (refusal.isPresent()) {
                    problems.add(new RowProblem(row.line(), keyColumns(), row.externalKey(), refusal.get()));
                    tally.skipped++;
                } else {
                    writes.add(write(row, before));
                    lines.put(row.externalKey(), row.line());
                }
            }
            return writes;
        }

        private Optional<String> refusal(RowValues row, Optional<StoredItem> before, @Nullable Long earlier) {
            if (earlier != null) {
                return Optional.of("Line " + earlier + " has the same key. Only the first of them is imported.");
            }
            return before.flatMap(item -> refusal(row, item));
        }

        private Optional<String> refusal(RowValues row, StoredItem item) {
            if (!item.cycleId().equals(run.cycle().value())) {
                return Optional.of("The item with this key, " + item.number() + ", is in another planning cycle.");
            }
            List<String> sentences = new ArrayList<>();
            references.mayWrite(item.content().product(), sentences::add);
            if (!row.datesFit(item.content().schedule())) {
                sentences.add("With these dates " + item.number() + " would end before it starts.");
            }
            return sentences.stream().findFirst();
        }

        private ItemWrite write(RowValues row, Optional<StoredItem> before) {
            if (before.isEmpty()) {
                tally.created++;
                return write(row, Outcome.CREATED, Ids.next(), 1, row.fresh(mapping, actor.person()), fixedTheme(row));
            }
            StoredItem item = before.get();
            RoadmapItem.Content content = row.over(item.content());
            Optional<ThemeId> theme = row.themeOver(item.theme());
            if (item.equalTo(content, theme)) {
                tally.unchanged++;
                return write(row, Outcome.UNCHANGED, item.id(), item.version(), content, theme);
            }
            tally.updated++;
            tally.removedFromPortfolio += item.onPortfolio() && item.materiallyOther(content) ? 1 : 0;
            return write(row, Outcome.UPDATED, item.id(), item.version() + 1, content, theme);
        }

        private static ItemWrite write(
                RowValues row,
                Outcome outcome,
                UUID item,
                long version,
                RoadmapItem.Content content,
                Optional<ThemeId> theme) {
            return new ItemWrite(outcome, row.line(), row.externalKey(), item, version, content, theme);
        }

        private Optional<ThemeId> fixedTheme(RowValues row) {
            return row.themeOver(Optional.empty());
        }

        private String keyColumns() {
            return String.join(", ", mapping.columns().getOrDefault(ImportField.EXTERNAL_KEY, List.of()));
        }
    }

    /** What happened so far. */
    static final class Tally {
        private static final int MOST_KEPT_PROBLEMS = 10_000;

        private int rows;
        private int leftOut;
        private int created;
        private int updated;
        private int unchanged;
        private int skipped;
        private int removedFromPortfolio;
        private int problems;

        private void keep(ImportRun run, List<RowProblem> found, ImportJournal journal) {
            int room = Math.min(found.size(), Math.max(0, MOST_KEPT_PROBLEMS - problems));
            if (room > 0) {
                journal.problems(run, List.copyOf(found.subList(0, room)), problems);
            }
            problems += found.size();
        }

        ImportReport report(boolean dryRun, List<String> newProducts) {
            return new ImportReport(
                    dryRun,
                    rows,
                    leftOut,
                    created,
                    updated,
                    unchanged,
                    skipped,
                    removedFromPortfolio,
                    problems,
                    newProducts);
        }
    }
}
