package org.northline.web.export;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.northline.web.export.LaneStack.Placed;
import org.northline.web.export.Mark.Align;
import org.northline.web.export.Mark.Bar;
import org.northline.web.export.Mark.Box;
import org.northline.web.export.Mark.Rule;
import org.northline.web.export.Mark.Words;
import org.northline.web.export.RoadmapSheet.Lane;
import org.northline.web.portfolio.PortfolioRoadmapView.EntryRow;

/**
 * Lays the portfolio roadmap out on pages. Slides, paper, SVG and PNG are all drawn from what this makes, so that they cannot disagree: a bar is
 * where the screen has it, months are equally wide, and lanes that do not fit go on on the next page.
 */
final class RoadmapPicture {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final double LANE_NAME = 132;
    private static final double SCALE_HEIGHT = 36;
    private static final double ROW = 31;
    private static final double BAR = 26;
    private static final double LANE_INSET = 6;
    private static final double SHORTEST_LANE = 40;
    private static final double NAME_SIZE = 10;
    private static final double GAP = 2;

    private final RoadmapSheet sheet;
    private final Paper paper;
    private final Letters letters;
    private final MonthScale scale;
    private final PageFrame frame;
    private final double left;
    private final double month;

    private RoadmapPicture(RoadmapSheet sheet, Paper paper, Letters letters) {
        this.sheet = sheet;
        this.paper = paper;
        this.letters = letters;
        this.scale = sheet.scale();
        this.frame = new PageFrame(sheet, paper, letters);
        this.left = paper.margin() + LANE_NAME;
        this.month = (paper.inner() - LANE_NAME) / scale.months();
    }

    /** At least one page, an empty roadmap too. */
    static List<PicturePage> of(RoadmapSheet sheet, Paper paper, Letters letters) {
        RoadmapPicture picture = new RoadmapPicture(sheet, paper, letters);
        List<List<LanePart>> pages = picture.paged();
        List<PicturePage> drawn = new ArrayList<>();
        for (int number = 1; number <= pages.size(); number++) {
            drawn.add(picture.page(pages.get(number - 1), number, pages.size()));
        }
        return drawn;
    }

    /** Some rows of a lane, all of them on most pages. */
    private record LanePart(String name, List<Placed> bars, int firstRow, int rows) {
        double height() {
            return Math.max(SHORTEST_LANE, 2 * LANE_INSET + rows * ROW - (ROW - BAR));
        }
    }

    private List<List<LanePart>> paged() {
        double room = paper.isEndless() ? Double.MAX_VALUE : frame.bottom() - top();
        List<List<LanePart>> pages = new ArrayList<>();
        List<LanePart> page = new ArrayList<>();
        double used = 0;
        for (Lane lane : sheet.lanes()) {
            for (LanePart part : parts(lane, room)) {
                if (used > 0 && used + part.height() > room) {
                    pages.add(page);
                    page = new ArrayList<>();
                    used = 0;
                }
                page.add(part);
                used += part.height();
            }
        }
        pages.add(page);
        return pages;
    }

    /** One part, unless the lane is higher than a page. */
    private List<LanePart> parts(Lane lane, double room) {
        List<Placed> bars = LaneStack.of(lane.entries(), scale);
        int rows = bars.stream().mapToInt(bar -> bar.row() + 1).max().orElse(0);
        int most = (int) Math.max(1, Math.min(rows, (room - 2 * LANE_INSET + ROW - BAR) / ROW));
        List<LanePart> parts = new ArrayList<>();
        int from = 0;
        do {
            int first = from;
            int count = Math.min(most, rows - from);
            List<Placed> inPart = bars.stream()
                    .filter(bar -> bar.row() >= first && bar.row() < first + count)
                    .toList();
            parts.add(new LanePart(from == 0 ? lane.name() : lane.name() + " (continued)", inPart, from, count));
            from += most;
        } while (from < rows);
        return parts;
    }

    private PicturePage page(List<LanePart> parts, int number, int pages) {
        double lanesHeight = parts.stream().mapToDouble(LanePart::height).sum();
        double end = top() + lanesHeight;
        double height = paper.isEndless() ? end + PageFrame.FOOT + paper.margin() : paper.height();
        List<Mark> marks = new ArrayList<>(frame.head(sheet.title(), sheet.summary()));
        scale(marks, end);
        today(marks, end);
        List<String> notes = new ArrayList<>();
        double y = top();
        for (LanePart part : parts) {
            lane(part, y, marks);
            part.bars().forEach(bar -> notes.add(about(bar.entry(), part.name())));
            y += part.height();
        }
        marks.add(new Rule(paper.margin(), end, paper.width() - paper.margin(), end, 0.75, Palette.BORDER));
        marks.addAll(frame.legend(height, pages == 1 ? "" : "Page " + number + " of " + pages));
        return new PicturePage(paper.width(), height, sheet.title(), marks, notes);
    }

    private double top() {
        return frame.top() + SCALE_HEIGHT;
    }

    private void scale(List<Mark> marks, double end) {
        double y = frame.top();
        marks.add(words(
                paper.margin(),
                y + 20,
                LANE_NAME - 8,
                8.5,
                false,
                Palette.MUTED,
                sheet.lanesBy().heading()));
        for (int number = 0; number < scale.months(); number++) {
            double x = left + number * month;
            boolean startsQuarter = number % 3 == 0;
            marks.add(new Rule(
                    x, startsQuarter ? y : top(), x, end, 0.75, startsQuarter ? Palette.BORDER : Palette.FAINT));
            marks.add(words(x + 5, y + 20, month - 6, 8.5, false, Palette.MUTED, monthName(number)));
            if (startsQuarter) {
                String label = sheet.roadmap().quarters().get(number / 3).label();
                marks.add(words(x + 5, y + 3, 3 * month - 8, NAME_SIZE, true, Palette.TEXT, label));
            }
        }
    }

    private String monthName(int number) {
        return MONTH.format(scale.start().plusMonths(number));
    }

    private void lane(LanePart part, double y, List<Mark> marks) {
        marks.add(new Rule(paper.margin(), y, paper.width() - paper.margin(), y, 0.75, Palette.BORDER));
        List<String> name = letters.lines(part.name(), NAME_SIZE, LANE_NAME - 12, part.rows() > 1 ? 3 : 2);
        for (int line = 0; line < name.size(); line++) {
            double at = y + LANE_INSET + 1 + line * NAME_SIZE * Words.LEADING;
            marks.add(words(paper.margin(), at, LANE_NAME - 12, NAME_SIZE, true, Palette.TEXT, name.get(line)));
        }
        for (Placed bar : part.bars()) {
            marks.add(bar(bar, y + LANE_INSET + (bar.row() - part.firstRow()) * ROW));
        }
    }

    private Bar bar(Placed placed, double y) {
        EntryRow entry = placed.entry();
        double width = placed.width() * month - GAP - 1;
        boolean suspended = RoadmapSheet.isSuspended(entry);
        // Never by its dashed edge alone.
        String title = suspended ? "Suspended: " + entry.title() : entry.title();
        return new Bar(
                left + placed.left() * month + GAP,
                y,
                width,
                BAR,
                entry.number(),
                letters.lines(title, Bar.SIZE, width - Bar.INSET - 3, 2),
                about(entry, ""),
                sheet.colourOf(entry),
                suspended);
    }

    /** Number, whole title, dates and state in one line, and what everybody who reads the roadmap should know of the item. */
    private String about(EntryRow entry, String lane) {
        String when = sheet.when(entry);
        String dates = when.isEmpty() ? "" : ", " + when;
        String start = lane.isEmpty() ? "" : lane + ": ";
        String note = entry.dueExtendedTo() == null
                ? ""
                : ", a condition's due date was extended once, to " + RoadmapSheet.date(entry.dueExtendedTo());
        return start + entry.number() + " " + entry.title() + dates + ", " + RoadmapSheet.state(entry) + note;
    }

    private void today(List<Mark> marks, double end) {
        double at = scale.from(sheet.today());
        if (at < 0 || at > scale.months()) {
            return;
        }
        double x = left + at * month;
        double flag = letters.width("Today", 8) + 8;
        double flagX = Math.min(x, paper.width() - paper.margin() - flag);
        marks.add(new Rule(x, frame.top() + 2, x, end, 0.9, Palette.ACCENT));
        marks.add(new Box(flagX, frame.top() + 2, flag, 13, 3, Palette.ACCENT));
        marks.add(words(flagX + 4, frame.top() + 3.5, flag - 4, 8, true, Palette.SURFACE, "Today"));
    }

    private Words words(double x, double y, double width, double size, boolean strong, String colour, String text) {
        return new Words(x, y, width, size, strong, colour, Align.LEFT, letters.shortened(text, size, width));
    }
}
