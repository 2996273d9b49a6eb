package org.northline.web.export;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.budget.PlannedAllocation;
import org.northline.planning.portfolio.PlanYear;
import org.northline.planning.roadmap.ListedItem;
import org.northline.web.portfolio.PortfolioRoadmapView;
import org.northline.web.portfolio.PortfolioRoadmapView.EntryRow;
import org.northline.web.portfolio.PortfolioRoadmapView.ThemeLane;

/**
 * The portfolio roadmap as a file has it: the answer that its screen gets, the swimlanes, and the day it is of.
 *
 * @param mark how binding it is: a draft, or as of a day
 * @param board what a board is told beside the roadmap; none where the reader may not know it
 */
public record RoadmapSheet(
        PortfolioRoadmapView roadmap, LanesBy lanesBy, LocalDate today, String mark, Optional<Board> board) {
    static final String SUSPENDED = "SUSPENDED";
    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final UUID NO_THEME = new UUID(0, 0);

    /** What waits at the gate, of which the first are named, and how the work is shared among the themes. */
    public record Board(List<ListedItem> waiting, boolean moreWaits, PlannedAllocation allocation) {
        public Board {
            waiting = List.copyOf(waiting);
        }
    }

    /** A swimlane with what is in it. */
    record Lane(String name, List<EntryRow> entries) {
        Lane {
            entries = List.copyOf(entries);
        }
    }

    public static String date(LocalDate day) {
        return LONG_DATE.format(day);
    }

    static String state(EntryRow entry) {
        return isSuspended(entry) ? "Suspended" : "On roadmap";
    }

    static boolean isSuspended(EntryRow entry) {
        return entry.state().equals(SUSPENDED);
    }

    static boolean isDated(EntryRow entry) {
        return entry.startsOn() != null && entry.endsOn() != null;
    }

    /** From when until when, as it was meant and as the screen says it; nothing without dates. */
    String when(EntryRow entry) {
        return when(entry.startsOn(), entry.endsOn());
    }

    String when(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate fiscalStart = roadmap.quarters().get(0).startsOn();
        return new PlanYear(fiscalStart, roadmap.cycle().year()).words(from, to);
    }

    String title() {
        return "Portfolio roadmap " + roadmap.cycle().year();
    }

    /** Without the name of the organisation, which a file's name would carry to wherever it is kept. */
    String fileName(ExportFormat format) {
        return "portfolio-roadmap-" + roadmap.cycle().year() + "-" + today + "." + format.word();
    }

    long suspended() {
        return roadmap.entries().stream().filter(RoadmapSheet::isSuspended).count();
    }

    /** As the screen sums it up. */
    String summary() {
        long suspended = suspended();
        long cleared = roadmap.entries().size() - suspended;
        String words = cleared + (cleared == 1 ? " item" : " items") + " that the gate cleared";
        return suspended == 0 ? words : words + ", " + suspended + " suspended";
    }

    /** The first day of the plan's year and its twelve months. */
    MonthScale scale() {
        return new MonthScale(
                roadmap.quarters().get(0).startsOn(), roadmap.quarters().size() * 3);
    }

    List<EntryRow> undated() {
        return roadmap.entries().stream().filter(entry -> !isDated(entry)).toList();
    }

    List<ThemeLane> themes() {
        return roadmap.themes().stream()
                .sorted(Comparator.comparingInt(ThemeLane::position))
                .toList();
    }

    /** The colour of an entry's theme. */
    String colourOf(EntryRow entry) {
        List<UUID> order = themes().stream().map(ThemeLane::id).toList();
        return Palette.series(entry.themeId() == null ? -1 : order.indexOf(entry.themeId()));
    }

    Map<UUID, String> productNames() {
        return roadmap.products().stream()
                .collect(toMap(PortfolioRoadmapView.Lane::id, PortfolioRoadmapView.Lane::name));
    }

    Map<UUID, String> themeNames() {
        return roadmap.themes().stream().collect(toMap(ThemeLane::id, ThemeLane::name));
    }

    /** Products that hold something, or all themes and, where something has none, a last lane for it. */
    List<Lane> lanes() {
        return lanesBy == LanesBy.PRODUCT ? byProduct() : byTheme();
    }

    private List<Lane> byProduct() {
        Map<UUID, List<EntryRow>> entries = grouped(LanesBy.PRODUCT);
        return roadmap.products().stream()
                .filter(product -> entries.containsKey(product.id()))
                .map(product -> new Lane(product.name(), entries.getOrDefault(product.id(), List.of())))
                .toList();
    }

    private List<Lane> byTheme() {
        Map<UUID, List<EntryRow>> entries = grouped(LanesBy.THEME);
        List<Lane> lanes = new ArrayList<>();
        for (ThemeLane theme : themes()) {
            lanes.add(new Lane(theme.name(), entries.getOrDefault(theme.id(), List.of())));
        }
        Optional.ofNullable(entries.get(NO_THEME)).ifPresent(orphans -> lanes.add(new Lane("No theme", orphans)));
        return lanes;
    }

    private Map<UUID, List<EntryRow>> grouped(LanesBy by) {
        return roadmap.entries().stream()
                .collect(groupingBy(entry -> by == LanesBy.PRODUCT
                        ? entry.productId()
                        : Optional.ofNullable(entry.themeId()).orElse(NO_THEME)));
    }
}
