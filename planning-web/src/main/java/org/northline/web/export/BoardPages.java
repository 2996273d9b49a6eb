package org.northline.web.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.budget.PlannedAllocation;
import org.northline.planning.budget.PlannedAllocation.Planned;
import org.northline.web.export.Mark.Align;
import org.northline.web.export.Mark.Column;
import org.northline.web.export.RoadmapSheet.Board;
import org.northline.web.portfolio.PortfolioRoadmapView.EntryRow;

/** The pages after the roadmap: what it does not draw, what waits at the gate, and how the work is shared. Each is left out when there is nothing. */
final class BoardPages {
    /** In place of what the reader may not know. */
    static final String NOT_SHOWN = "not shown";

    private final RoadmapSheet sheet;
    private final TablePages tables;

    BoardPages(RoadmapSheet sheet, Paper paper, Letters letters) {
        this.sheet = sheet;
        this.tables = new TablePages(sheet, paper, letters);
    }

    static List<PicturePage> of(RoadmapSheet sheet, Paper paper, Letters letters) {
        BoardPages pages = new BoardPages(sheet, paper, letters);
        List<PicturePage> all = new ArrayList<>(pages.suspended());
        all.addAll(pages.undated());
        sheet.board().ifPresent(board -> {
            all.addAll(pages.waiting(board));
            all.addAll(pages.allocation(board.allocation(), true));
        });
        return all;
    }

    /** Every entry with its whole title, for paper, which has no notes. */
    static List<PicturePage> listing(RoadmapSheet sheet, Paper paper, Letters letters) {
        return new BoardPages(sheet, paper, letters)
                .entries("Items", sheet.summary(), sheet.roadmap().entries());
    }

    List<PicturePage> suspended() {
        List<EntryRow> entries = sheet.roadmap().entries().stream()
                .filter(RoadmapSheet::isSuspended)
                .toList();
        return entries(
                "Suspended", "promoted, and something has come up since: none of these counts as approved", entries);
    }

    List<PicturePage> undated() {
        return entries("Without dates", "on the roadmap, without a start and an end", sheet.undated());
    }

    private List<PicturePage> entries(String title, String words, List<EntryRow> entries) {
        Map<UUID, String> products = sheet.productNames();
        Map<UUID, String> themes = sheet.themeNames();
        List<Column> columns = List.of(
                new Column("Number", 11, Align.LEFT),
                new Column("Title", 42, Align.LEFT),
                new Column("Product", 17, Align.LEFT),
                new Column("Theme", 16, Align.LEFT),
                new Column("When", 20, Align.LEFT),
                new Column("State", 11, Align.LEFT));
        List<List<String>> rows = entries.stream()
                .map(entry -> List.of(
                        entry.number(),
                        entry.title(),
                        products.getOrDefault(entry.productId(), ""),
                        entry.themeId() == null ? "" : themes.getOrDefault(entry.themeId(), ""),
                        sheet.when(entry),
                        RoadmapSheet.state(entry)))
                .toList();
        return tables.of(title, words, columns, rows);
    }

    private List<PicturePage> waiting(Board board) {
        List<Column> columns = List.of(
                new Column("Number", 12, Align.LEFT),
                new Column("Title", 52, Align.LEFT),
                new Column("Product", 22, Align.LEFT),
                new Column("At the gate", 16, Align.LEFT));
        List<List<String>> rows = board.waiting().stream()
                .map(listed -> List.of(
                        listed.item().number(),
                        listed.item().title(),
                        listed.item().productName(),
                        standing(listed.standing())))
                .toList();
        String count = board.moreWaits() ? "more than " + rows.size() : String.valueOf(rows.size());
        boolean one = rows.size() == 1 && !board.moreWaits();
        return tables.of(
                "Waits at the gate", count + (one ? " item is" : " items are") + " not on the roadmap", columns, rows);
    }

    /** AWAITING_SIGN_OFF reads Awaiting sign-off, as on the screen. */
    static String standing(String standing) {
        String words = standing.toLowerCase(Locale.ROOT).replace('_', ' ').replace("sign off", "sign-off");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The work of the cycle by theme; without its cost where the reader may not know it. */
    List<PicturePage> allocation(PlannedAllocation allocation, boolean money) {
        List<Column> columns = List.of(
                new Column("Theme", 40, Align.LEFT),
                new Column("Items", 12, Align.RIGHT),
                new Column("Person-weeks", 16, Align.RIGHT),
                new Column("Share of person-weeks", 20, Align.RIGHT),
                new Column("Share of cost", 16, Align.RIGHT),
                new Column("Target", 16, Align.RIGHT));
        List<List<String>> rows = new ArrayList<>();
        allocation
                .themes()
                .forEach(theme -> rows.add(shares(
                        theme.name(),
                        theme.planned(),
                        money,
                        theme.band()
                                .map(band -> band.low() + " to " + band.high() + " %")
                                .orElse(""))));
        if (allocation.withoutTheme().items() > 0) {
            rows.add(shares("No theme", allocation.withoutTheme(), money, ""));
        }
        return tables.of(
                "Allocation by theme", "all items of the cycle, promoted or not, beside what is meant", columns, rows);
    }

    private static List<String> shares(String name, Planned planned, boolean money, String target) {
        return List.of(
                name,
                String.valueOf(planned.items()),
                planned.weeks().toPlainString(),
                percent(planned.weeksShare()),
                money ? percent(planned.costShare()) : NOT_SHOWN,
                target);
    }

    private static String percent(Optional<BigDecimal> share) {
        return share.map(value -> value.toPlainString() + " %").orElse("");
    }
}
