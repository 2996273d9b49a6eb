package org.northline.web.export;

import java.util.ArrayList;
import java.util.List;
import org.northline.web.export.Mark.Column;
import org.northline.web.export.Mark.Grid;

/** A table on as many pages as it needs, each with the same head. */
final class TablePages {
    private final Paper paper;
    private final Letters letters;
    private final PageFrame frame;

    TablePages(RoadmapSheet sheet, Paper paper, Letters letters) {
        this.paper = paper;
        this.letters = letters;
        this.frame = new PageFrame(sheet, paper, letters);
    }

    /** None when there are no rows. */
    List<PicturePage> of(String title, String words, List<Column> columns, List<List<String>> rows) {
        List<List<List<String>>> parts =
                paged(rows.stream().map(row -> broken(columns, row)).toList());
        List<PicturePage> pages = new ArrayList<>();
        for (List<List<String>> part : parts) {
            List<Mark> marks = new ArrayList<>(frame.head(title, words));
            marks.add(new Grid(paper.margin(), frame.top(), paper.inner(), columns, part));
            String page = parts.size() == 1 ? "" : "Page " + (pages.size() + 1) + " of " + parts.size();
            marks.addAll(frame.foot(paper.height(), page));
            pages.add(new PicturePage(paper.width(), paper.height(), title, marks, notes(part)));
        }
        return pages;
    }

    private List<List<List<String>>> paged(List<List<String>> rows) {
        double room = frame.bottom() - frame.top() - Grid.HEAD;
        List<List<List<String>>> pages = new ArrayList<>();
        double used = room;
        for (List<String> row : rows) {
            double height = Grid.heightOf(row);
            if (used + height > room) {
                pages.add(new ArrayList<>());
                used = 0;
            }
            pages.get(pages.size() - 1).add(row);
            used += height;
        }
        return pages;
    }

    private List<String> broken(List<Column> columns, List<String> row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            double room = Grid.widthOf(columns, paper.inner(), column) - 2 * Grid.INSET;
            cells.add(String.join("\n", letters.lines(row.get(column), Grid.SIZE, room, Grid.MOST_LINES)));
        }
        return cells;
    }

    private static List<String> notes(List<List<String>> rows) {
        return rows.stream()
                .map(row -> String.join(", ", row).replace('\n', ' '))
                .toList();
    }
}
