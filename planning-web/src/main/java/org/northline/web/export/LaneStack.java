package org.northline.web.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.northline.web.portfolio.PortfolioRoadmapView.EntryRow;

/**
 * The bars of one lane, each in the first row in which nothing overlaps it, as the screen stacks them; longer ones go first among those that
 * start together.
 */
final class LaneStack {
    /** In months: an item of one day still needs something to see. */
    static final double NARROWEST = 0.3;

    private static final double ROUNDING = 1e-9;
    private static final Comparator<Placed> IN_TIME = Comparator.comparingDouble(Placed::left)
            .thenComparing(Comparator.comparingDouble(Placed::width).reversed())
            .thenComparing(placed -> placed.entry().title());

    private LaneStack() {}

    /** An entry, placed: months from the left edge, rows from the top of its lane. */
    record Placed(EntryRow entry, double left, double width, int row) {
        private Placed inRow(int number) {
            return new Placed(entry, left, width, number);
        }
    }

    /** Only what has both dates and lies in part within the scale. */
    static List<Placed> of(List<EntryRow> entries, MonthScale scale) {
        List<Placed> bars = new ArrayList<>();
        entries.forEach(entry -> place(entry, scale, bars));
        bars.sort(IN_TIME);
        List<Double> rowEnds = new ArrayList<>();
        bars.replaceAll(bar -> bar.inRow(freeRow(bar, rowEnds)));
        return bars;
    }

    private static void place(EntryRow entry, MonthScale scale, List<Placed> bars) {
        if (entry.startsOn() == null || entry.endsOn() == null) {
            return;
        }
        double from = scale.from(entry.startsOn());
        double to = scale.through(entry.endsOn());
        if (to <= 0 || from >= scale.months()) {
            return;
        }
        double left = Math.max(0, Math.min(from, scale.months() - NARROWEST));
        bars.add(new Placed(entry, left, Math.max(NARROWEST, Math.min(to, scale.months()) - left), 0));
    }

    private static int freeRow(Placed bar, List<Double> rowEnds) {
        double end = bar.left() + bar.width();
        for (int row = 0; row < rowEnds.size(); row++) {
            if (rowEnds.get(row) <= bar.left() + ROUNDING) {
                rowEnds.set(row, end);
                return row;
            }
        }
        rowEnds.add(end);
        return rowEnds.size() - 1;
    }
}
