package org.northline.web.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.northline.planning.baseline.DifferenceKind;
import org.northline.planning.baseline.PlanDifference;
import org.northline.planning.baseline.PlannedItem;
import org.northline.planning.strategy.GrowthStrategyCatalogue;
import org.northline.planning.strategy.OptionRow;
import org.northline.planning.strategy.Stance;
import org.northline.web.export.BoardPack.Changes;
import org.northline.web.export.BoardPack.WaitingRow;
import org.northline.web.export.Mark.Align;
import org.northline.web.export.Mark.Column;

/** The pages of a board pack, in the order in which a board asks: what and why, how far, with what, when, is it safe, and what is new. */
final class BoardPackPages {
    private final BoardPack pack;
    private final Paper paper;
    private final Letters letters;
    private final TablePages tables;

    private BoardPackPages(BoardPack pack, Paper paper, Letters letters) {
        this.pack = pack;
        this.paper = paper;
        this.letters = letters;
        this.tables = new TablePages(pack.sheet(), paper, letters);
    }

    static List<PicturePage> of(BoardPack pack, Paper paper, Letters letters) {
        return new BoardPackPages(pack, paper, letters).all();
    }

    private List<PicturePage> all() {
        RoadmapSheet sheet = pack.sheet();
        BoardPages board = new BoardPages(sheet, paper, letters);
        OutcomePages outcomes = new OutcomePages(pack, tables);
        List<PicturePage> pages = new ArrayList<>(summary());
        pages.addAll(strategies("What we chose", "the strategies of the year, and why", pack.chosen()));
        pages.addAll(strategies("What we do not do", "decided against for this year, and why", pack.notChosen()));
        pages.addAll(outcomes.objectives());
        pages.addAll(board.allocation(pack.allocation(), pack.audience().money()));
        pages.addAll(outcomes.metrics());
        pages.addAll(RoadmapPicture.of(sheet, paper, letters));
        pages.addAll(board.suspended());
        pages.addAll(board.undated());
        pages.addAll(gate());
        pages.addAll(waiting());
        pack.changes().ifPresent(changes -> pages.addAll(changes(changes)));
        return pages;
    }

    private List<PicturePage> summary() {
        List<Column> columns = List.of(new Column("In short", 30, Align.LEFT), new Column("", 70, Align.LEFT));
        long waits = pack.atTheGate();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Strategies chosen", names(pack.chosen())));
        rows.add(
                List.of("Strategies not chosen", String.valueOf(pack.notChosen().size())));
        rows.add(List.of("Objectives", OutcomePages.counted(pack.objectives())));
        rows.add(List.of("Portfolio roadmap", pack.sheet().summary()));
        rows.add(List.of(
                "At the gate",
                waits + " waiting, " + pack.standing("CLEARED") + " cleared, " + pack.standing("STOPPED") + " stopped, "
                        + pack.standing("DRAFT") + " not there yet"));
        pack.changes().ifPresent(changes -> rows.add(List.of("Since " + changes.baseline(), counted(changes))));
        return tables.of(pack.title(), "what was chosen, how far it came, and what is new", columns, rows);
    }

    private static String names(List<OptionRow> options) {
        return options.isEmpty()
                ? "none yet"
                : String.join(", ", options.stream().map(BoardPackPages::name).toList());
    }

    private static String name(OptionRow option) {
        return GrowthStrategyCatalogue.version(option.catalogueVersion())
                .get(option.strategyKey())
                .name();
    }

    private List<PicturePage> strategies(String title, String words, List<OptionRow> options) {
        List<Column> columns = List.of(
                new Column("Strategy", 30, Align.LEFT),
                new Column("Stance", 12, Align.LEFT),
                new Column("Why", 58, Align.LEFT));
        List<List<String>> rows = options.stream()
                .map(option -> List.of(name(option), stance(option), why(option)))
                .toList();
        return tables.of(title, words, columns, rows);
    }

    private static String stance(OptionRow option) {
        return option.stance().map(BoardPackPages::stance).orElse("");
    }

    private static String stance(Stance stance) {
        return switch (stance) {
            case PURSUE -> "Pursue";
            case EXPLORE -> "Explore";
            case NOT_NOW -> "Not now";
            case NEVER -> "Never";
        };
    }

    /** Why it was chosen, or why it is not done; the reason of the choice says more than that of the stance. */
    private static String why(OptionRow option) {
        return option.choiceReason().or(option::reason).orElse("");
    }

    private List<PicturePage> gate() {
        List<Column> columns = List.of(new Column("At the gate", 40, Align.LEFT), new Column("Items", 12, Align.RIGHT));
        List<List<String>> rows = pack.standings().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> List.of(BoardPages.standing(entry.getKey()), String.valueOf(entry.getValue())))
                .toList();
        return tables.of("Gate status", "all items of the year, promoted or not", columns, rows);
    }

    private List<PicturePage> waiting() {
        List<Column> columns = List.of(
                new Column("Number", 12, Align.LEFT),
                new Column("Title", 34, Align.LEFT),
                new Column("Product", 18, Align.LEFT),
                new Column("At the gate", 14, Align.LEFT),
                new Column("What is missing", 34, Align.LEFT));
        List<List<String>> rows =
                pack.waiting().rows().stream().map(BoardPackPages::waiting).toList();
        String words = pack.waiting().more() ? "the first " + rows.size() + ", by their numbers" : "not on the roadmap";
        return tables.of("Waits at the gate", words, columns, rows);
    }

    private static List<String> waiting(WaitingRow row) {
        String missing = row.missing().isEmpty() ? "Nothing: it can be promoted" : String.join("; ", row.missing());
        return List.of(row.number(), row.title(), row.product(), BoardPages.standing(row.standing()), missing);
    }

    private List<PicturePage> changes(Changes changes) {
        List<Column> columns = List.of(
                new Column("Number", 12, Align.LEFT),
                new Column("Title", 34, Align.LEFT),
                new Column("What changed", 28, Align.LEFT),
                new Column("Why", 34, Align.LEFT));
        List<List<String>> rows =
                changes.items().stream().map(difference -> change(difference)).toList();
        String words = counted(changes) + (changes.more() ? ", the first " + rows.size() + " of them here" : "");
        return tables.of("Changes since " + changes.baseline(), words, columns, rows);
    }

    private static String counted(Changes changes) {
        return changes.counts().getOrDefault(DifferenceKind.ADDED, 0) + " added, "
                + changes.counts().getOrDefault(DifferenceKind.REMOVED, 0) + " withdrawn, "
                + changes.counts().getOrDefault(DifferenceKind.MOVED, 0) + " moved, "
                + changes.counts().getOrDefault(DifferenceKind.CHANGED, 0) + " changed otherwise";
    }

    private List<String> change(PlanDifference difference) {
        List<String> what = new ArrayList<>();
        difference.kinds().forEach(kind -> what.add(kind(kind) + moved(difference, kind)));
        difference.fields().forEach(field -> what.add(words(field.name())));
        return List.of(difference.number(), difference.title(), String.join(", ", what), because(difference));
    }

    private static String kind(DifferenceKind kind) {
        return switch (kind) {
            case ADDED -> "Added";
            case REMOVED -> "Withdrawn";
            case MOVED -> "Moved";
            case CHANGED -> "Changed";
            case UNCHANGED -> "Unchanged";
        };
    }

    private String moved(PlanDifference difference, DifferenceKind kind) {
        return kind == DifferenceKind.MOVED
                ? ": was " + when(difference.before()) + ", now " + when(difference.after())
                : "";
    }

    private String when(Optional<PlannedItem> item) {
        String words = item.map(planned -> pack.sheet().when(planned.startsOn(), planned.endsOn()))
                .orElse("");
        return words.isEmpty() ? "no dates" : words;
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String because(PlanDifference difference) {
        return difference
                .reason()
                .map(reason -> {
                    String code = words(reason.code().name());
                    String start = code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
                    String sentence = reason.sentence().isEmpty() ? "" : ": " + reason.sentence();
                    String by = pack.audience().names() ? " (" + reason.givenByName() + ")" : "";
                    return start + sentence + by;
                })
                .orElse("No reason given yet");
    }
}
