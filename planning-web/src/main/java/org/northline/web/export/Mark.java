package org.northline.web.export;

import java.util.List;

/** One thing on a page; lengths are in points from its upper left corner, as of PDF: 72 an inch. */
sealed interface Mark {
    /** Where the letters of a line stand between its ends. */
    enum Align {
        LEFT,
        RIGHT
    }

    /** One line of text that fits its width; the first size of a page's marks that is a heading is the page's title. */
    record Words(double x, double y, double width, double size, boolean strong, String colour, Align align, String text)
            implements Mark {
        static final double LEADING = 1.3;
        private static final double ASCENT = 1.0;

        double height() {
            return size * LEADING;
        }

        double baseline() {
            return y + size * ASCENT;
        }
    }

    /** A filled rectangle. */
    record Box(double x, double y, double width, double height, double radius, String colour) implements Mark {}

    /** A straight line. */
    record Rule(double fromX, double fromY, double toX, double toY, double thickness, String colour) implements Mark {}

    /**
     * An item over time.
     *
     * @param number of the item
     * @param lines its title as far as it fits, one below the other
     * @param about its whole title with dates and state, for whoever cannot see the bar
     * @param edge the colour of its theme
     * @param suspended it does not count as approved until what came up is settled
     */
    record Bar(
            double x,
            double y,
            double width,
            double height,
            String number,
            List<String> lines,
            String about,
            String edge,
            boolean suspended)
            implements Mark {
        static final double SIZE = 8.5;
        static final double LINE = SIZE * 1.22;
        static final double RADIUS = 4.5;
        static final double EDGE = 3;
        static final double INSET = 7;

        public Bar {
            lines = List.copyOf(lines);
        }

        String fill() {
            return Palette.tint(edge);
        }

        /** Of the line with this number. */
        double baseline(int line) {
            double top = y + (height - lines.size() * LINE) / 2;
            return top + line * LINE + SIZE * 0.93;
        }
    }

    /** A table with a head; the widths are shares of the whole, and a cell has its lines one below the other. */
    record Grid(double x, double y, double width, List<Column> columns, List<List<String>> rows) implements Mark {
        static final double HEAD = 22;
        static final double SIZE = 9.5;
        static final double INSET = 6;
        static final double LINE = 12.5;
        static final int MOST_LINES = 4;

        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        static double heightOf(List<String> row) {
            long lines =
                    row.stream().mapToLong(cell -> cell.lines().count()).max().orElse(1);
            return Math.max(1, lines) * LINE + 2 * INSET - 3;
        }

        double height() {
            return HEAD + rows.stream().mapToDouble(Grid::heightOf).sum();
        }

        double widthOf(int column) {
            return widthOf(columns, width, column);
        }

        static double widthOf(List<Column> columns, double width, int column) {
            double whole = columns.stream().mapToDouble(Column::share).sum();
            return width * columns.get(column).share() / whole;
        }
    }

    /** One column of a table. */
    record Column(String name, double share, Align align) {}
}
