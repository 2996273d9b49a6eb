package org.northline.web.export;

import java.util.ArrayList;
import java.util.List;
import org.northline.web.export.Mark.Align;
import org.northline.web.export.Mark.Box;
import org.northline.web.export.Mark.Words;
import org.northline.web.portfolio.PortfolioRoadmapView.ThemeLane;

/** What stands at the head and at the foot of every page: title, cycle, day and mark, then themes, states and the number of the page. */
final class PageFrame {
    static final double TITLE = 20;
    /** From the end of what the page shows to its margin. */
    static final double FOOT = 30;

    private static final double HEAD = 54;
    private static final double SMALL = 8.5;
    private static final double GAP = 14;
    private static final double NOTE = 10;

    private final RoadmapSheet sheet;
    private final Paper paper;
    private final Letters letters;

    PageFrame(RoadmapSheet sheet, Paper paper, Letters letters) {
        this.sheet = sheet;
        this.paper = paper;
        this.letters = letters;
    }

    /** Where what the page shows may begin. */
    double top() {
        return paper.margin() + HEAD;
    }

    /** Where it has to end on a page of a fixed height. */
    double bottom() {
        return paper.height() - paper.margin() - FOOT;
    }

    List<Mark> head(String title, String summary) {
        double y = paper.margin();
        double mark = letters.width(sheet.mark(), 9) + 16;
        double right = paper.width() - paper.margin();
        double room = paper.inner() - mark - GAP;
        String about = sheet.roadmap().cycle().name() + "  \u00b7  " + summary + "  \u00b7  read "
                + RoadmapSheet.date(sheet.today());
        return List.of(
                line(paper.margin(), y, room, TITLE, true, Palette.TEXT, title),
                line(paper.margin(), y + 29, paper.inner(), NOTE, false, Palette.MUTED, about),
                new Box(right - mark, y + 4, mark, 18, 5, Palette.SUNKEN),
                line(right - mark + 8, y + 7, mark - 8, 9, true, Palette.TEXT, sheet.mark()));
    }

    /** Of the roadmap: what its colours mean, and how much of it has no place on it. */
    List<Mark> legend(double height, String page) {
        String undated = undated();
        String end = page.isEmpty() || undated.isEmpty() ? page + undated : page + ".  " + undated;
        double room = paper.inner() - letters.width(end, SMALL) - GAP;
        double y = height - paper.margin() - 12;
        double x = paper.margin();
        List<Mark> marks = new ArrayList<>(foot(height, end));
        for (Swatch swatch : swatches()) {
            double width = letters.width(swatch.name(), SMALL);
            if (x + 12 + width > paper.margin() + room) {
                break;
            }
            marks.add(new Box(x, y + 1.5, 8, 8, 2, swatch.colour()));
            marks.add(line(x + 12, y, width + 1, SMALL, false, Palette.MUTED, swatch.name()));
            x += 12 + width + GAP;
        }
        return marks;
    }

    /** Which page this is. */
    List<Mark> foot(double height, String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        double y = height - paper.margin() - 12;
        double width = letters.width(words, SMALL) + 1;
        double x = paper.width() - paper.margin() - width;
        return List.of(new Words(x, y, width, SMALL, false, Palette.MUTED, Align.RIGHT, words));
    }

    private String undated() {
        int count = sheet.undated().size();
        return count == 0 ? "" : count + (count == 1 ? " item" : " items") + " without dates not drawn";
    }

    /** What a dashed bar means, the first four themes, and what the others share. */
    private List<Swatch> swatches() {
        List<ThemeLane> themes = sheet.themes();
        List<Swatch> legend = new ArrayList<>();
        if (sheet.suspended() > 0) {
            legend.add(new Swatch("Dashed: suspended", Palette.BLOCKED));
        }
        for (int index = 0; index < Math.min(themes.size(), Palette.SERIES.size()); index++) {
            legend.add(new Swatch(letters.shortened(themes.get(index).name(), SMALL, 120), Palette.series(index)));
        }
        if (themes.size() > Palette.SERIES.size()) {
            legend.add(new Swatch("Other themes", Palette.OTHER_SERIES));
        }
        return legend;
    }

    private Words line(double x, double y, double width, double size, boolean strong, String colour, String text) {
        return new Words(x, y, width, size, strong, colour, Align.LEFT, letters.shortened(text, size, width));
    }

    private record Swatch(String name, String colour) {}
}
