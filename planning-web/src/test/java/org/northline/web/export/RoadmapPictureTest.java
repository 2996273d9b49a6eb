package org.northline.web.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.northline.web.export.LaneStack.Placed;
import org.northline.web.export.Mark.Bar;
import org.northline.web.export.Mark.Words;
import org.northline.web.portfolio.PortfolioRoadmapView.EntryRow;
import org.northline.web.portfolio.PortfolioRoadmapView.Lane;

class RoadmapPictureTest {
    private static final MonthScale YEAR = new MonthScale(Sheets.START, 12);

    private final Letters letters = new Letters();
    private final UUID product = UUID.randomUUID();

    @AfterEach
    void close() {
        letters.close();
    }

    @Test
    void monthsAreEquallyWideHoweverManyDaysTheyHave() {
        assertThat(YEAR.from(Sheets.START)).isZero();
        assertThat(YEAR.through(Sheets.START.withMonth(3).withDayOfMonth(31))).isEqualTo(3);
        assertThat(YEAR.from(Sheets.START.withMonth(2).withDayOfMonth(15))).isEqualTo(1.5);
        assertThat(YEAR.from(Sheets.START.minusMonths(1))).isEqualTo(-1);
        assertThat(YEAR.through(Sheets.START.withMonth(12).withDayOfMonth(31))).isEqualTo(12);
    }

    @Test
    void barTakesTheFirstRowInWhichNothingOverlapsIt() {
        List<Placed> bars = LaneStack.of(
                List.of(
                        entry("Later", "2027-04-01", "2027-06-30"),
                        entry("Short", "2027-01-01", "2027-01-31"),
                        entry("Long", "2027-01-01", "2027-03-31")),
                YEAR);

        assertThat(bars).extracting(bar -> bar.entry().title()).containsExactly("Long", "Short", "Later");
        assertThat(bars).extracting(Placed::row).containsExactly(0, 1, 0);
    }

    @Test
    void whatGoesBeyondTheYearIsCutAtItsEdgeAndWhatLiesOutsideIsNotDrawn() {
        List<Placed> bars = LaneStack.of(
                List.of(
                        entry("Before and in", "2026-11-01", "2027-01-31"),
                        entry("Before", "2026-01-01", "2026-12-31"),
                        entry("After", "2028-01-01", "2028-02-01"),
                        entry("One day", "2027-12-31", "2027-12-31")),
                YEAR);

        assertThat(bars).extracting(bar -> bar.entry().title()).containsExactly("Before and in", "One day");
        assertThat(bars.get(0).left()).isZero();
        assertThat(bars.get(0).width()).isEqualTo(1);
        assertThat(bars.get(1).left() + bars.get(1).width()).isCloseTo(12, within(1e-9));
        assertThat(bars.get(1).width()).isCloseTo(LaneStack.NARROWEST, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(LanesBy.class)
    void everyPaperHasTheSameBarsAtTheSameMonths(LanesBy lanesBy) {
        RoadmapSheet sheet = Sheets.of(120, lanesBy);

        List<Bar> slides = bars(sheet, Paper.SLIDE);
        List<Bar> paper = bars(sheet, Paper.A4_LANDSCAPE);
        List<Bar> scroll = bars(sheet, Paper.SCROLL);

        assertThat(slides).extracting(Bar::number).doesNotHaveDuplicates();
        assertThat(slides).extracting(Bar::number).containsExactlyInAnyOrderElementsOf(expected(sheet));
        assertThat(paper).extracting(Bar::number).containsExactlyInAnyOrderElementsOf(expected(sheet));
        assertThat(scroll).extracting(Bar::number).containsExactlyInAnyOrderElementsOf(expected(sheet));
        assertThat(slides)
                .extracting(Bar::about)
                .containsExactlyInAnyOrderElementsOf(
                        scroll.stream().map(Bar::about).toList());
    }

    @Test
    void nothingOfAPageReachesBeyondIt() {
        for (Paper paper : List.of(Paper.SLIDE, Paper.A4_LANDSCAPE)) {
            RoadmapSheet sheet = Sheets.of(300, LanesBy.THEME);
            List<PicturePage> pages = RoadmapPicture.of(sheet, paper, letters);

            assertThat(pages).hasSizeGreaterThan(3);
            for (PicturePage page : pages) {
                assertThat(page.marks())
                        .filteredOn(Bar.class::isInstance)
                        .isNotEmpty()
                        .allSatisfy(mark -> {
                            Bar bar = (Bar) mark;
                            assertThat(bar.x()).isPositive();
                            assertThat(bar.x() + bar.width())
                                    .isLessThanOrEqualTo(paper.width() - paper.margin() + 0.01);
                            assertThat(bar.y() + bar.height())
                                    .isLessThan(paper.height() - paper.margin() - PageFrame.FOOT + 0.01);
                        });
            }
        }
    }

    @Test
    void everyLineOfTextFitsItsPlace() {
        for (PicturePage page : RoadmapPicture.of(Sheets.of(60, LanesBy.PRODUCT), Paper.SLIDE, letters)) {
            assertThat(page.marks()).filteredOn(Words.class::isInstance).allSatisfy(mark -> {
                Words words = (Words) mark;
                assertThat(letters.width(words.text(), words.size())).isLessThanOrEqualTo(words.width() + 0.01);
            });
            assertThat(page.marks()).filteredOn(Bar.class::isInstance).allSatisfy(mark -> {
                Bar bar = (Bar) mark;
                assertThat(bar.lines()).hasSizeBetween(1, 2);
                assertThat(bar.lines())
                        .allSatisfy(line -> assertThat(letters.width(line, Bar.SIZE))
                                .isLessThanOrEqualTo(
                                        Math.max(bar.width() - Bar.INSET, letters.width("\u2026", Bar.SIZE))));
            });
        }
    }

    @Test
    void wordIsNotBrokenForAFewOfItsLetters() {
        assertThat(letters.lines("Suspended: Wait board", 8.5, 30, 2))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("\u2026");
        assertThat(letters.lines("Wait board", 8.5, 40, 2)).containsExactly("Wait", "board");
        assertThat(letters.lines("Donaudampfschifffahrt", 8.5, 60, 2)).hasSize(2);
    }

    @Test
    void suspendedBarSaysSoInWords() {
        List<Bar> bars = bars(Sheets.of(30, LanesBy.PRODUCT), Paper.SCROLL);

        assertThat(bars)
                .filteredOn(Bar::suspended)
                .isNotEmpty()
                .allSatisfy(bar -> assertThat(bar.about()).endsWith(", Suspended"));
        assertThat(bars)
                .filteredOn(bar -> !bar.suspended())
                .allSatisfy(bar -> assertThat(bar.about()).endsWith(", On roadmap"));
    }

    @Test
    void emptyRoadmapIsStillAPage() {
        RoadmapSheet sheet = Sheets.sheet(List.of(), List.of(), List.of(), LanesBy.PRODUCT);

        assertThat(RoadmapPicture.of(sheet, Paper.SLIDE, letters)).hasSize(1);
        assertThat(RoadmapPicture.of(sheet, Paper.SCROLL, letters)).hasSize(1);
    }

    @Test
    void laneOfManyRowsGoesOnOnTheNextPage() {
        Lane lane = new Lane(product, "Departures");
        List<EntryRow> rows = IntStream.range(0, 40)
                .mapToObj(number -> entry("Same " + number, "2027-02-01", "2027-04-30"))
                .toList();

        List<PicturePage> pages =
                RoadmapPicture.of(Sheets.sheet(rows, List.of(lane), List.of(), LanesBy.PRODUCT), Paper.SLIDE, letters);

        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.get(1).marks())
                .filteredOn(Words.class::isInstance)
                .extracting(mark -> ((Words) mark).text())
                .anyMatch(text -> text.contains("continued"));
    }

    private EntryRow entry(String title, String from, String to) {
        return Sheets.entry(product, title, from, to);
    }

    private List<Bar> bars(RoadmapSheet sheet, Paper paper) {
        return RoadmapPicture.of(sheet, paper, letters).stream()
                .flatMap(page -> page.marks().stream())
                .filter(Bar.class::isInstance)
                .map(Bar.class::cast)
                .toList();
    }

    private static List<String> expected(RoadmapSheet sheet) {
        return sheet.roadmap().entries().stream()
                .filter(RoadmapSheet::isDated)
                .filter(entry -> YEAR.through(entry.endsOn()) > 0 && YEAR.from(entry.startsOn()) < 12)
                .map(EntryRow::number)
                .toList();
    }
}
