package org.northline.web.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.northline.planning.portfolio.Quarter;
import org.northline.web.portfolio.PortfolioRoadmapView;
import org.northline.web.portfolio.PortfolioRoadmapView.Cycle;
import org.northline.web.portfolio.PortfolioRoadmapView.EntryRow;
import org.northline.web.portfolio.PortfolioRoadmapView.Lane;
import org.northline.web.portfolio.PortfolioRoadmapView.QuarterView;
import org.northline.web.portfolio.PortfolioRoadmapView.ThemeLane;

/** Roadmaps as the screen gets them, for files to be made of. */
final class Sheets {
    static final LocalDate START = LocalDate.of(2027, 1, 1);
    static final LocalDate TODAY = LocalDate.of(2027, 5, 11);

    private static final List<String> TITLES = List.of(
            "Wait board for night buses",
            "\ud83d\ude80 Launch \ud83c\uddea\ud83c\uddfa now",
            "\u0644\u0648\u062d\u0629 \u0627\u0644\u0627\u0646\u062a\u0638\u0627\u0631 for depots",
            "<script>alert(1)</script> & \"quotes\"",
            "=HYPERLINK(\"https://evil.example\")",
            "A title that is as long as titles may be, so that it has to be cut in every bar that is shorter than the whole"
                    + " year is");

    private Sheets() {}

    /** Four products, six themes and so many entries all over the year and beyond its ends. */
    static RoadmapSheet of(int entries, LanesBy lanesBy) {
        SplittableRandom random = new SplittableRandom(2027);
        List<Lane> products = List.of(product("Departures"), product("Depot cockpit"), product("Driver app"));
        List<ThemeLane> themes = new ArrayList<>();
        for (String name :
                List.of("Nobody waits", "Fewer empty runs", "Trust in data", "Open depots", "Night", "Rest")) {
            themes.add(new ThemeLane(UUID.randomUUID(), name, themes.size() + 1));
        }
        List<EntryRow> rows = new ArrayList<>();
        for (int number = 1; number <= entries; number++) {
            LocalDate from = START.plusDays(random.nextInt(-30, 340));
            boolean dated = number % 7 != 0;
            int theme = random.nextInt(7);
            rows.add(new EntryRow(
                    UUID.randomUUID(),
                    String.format("RM-2027-%03d", number),
                    TITLES.get(number % TITLES.size()) + (number > TITLES.size() ? " " + number : ""),
                    products.get(random.nextInt(3)).id(),
                    theme == 6 ? null : themes.get(theme).id(),
                    "FEATURE",
                    dated ? from : null,
                    dated ? from.plusDays(random.nextInt(1, 150)) : null,
                    "NEXT",
                    number % 9 == 0 ? "SUSPENDED" : "ACTIVE",
                    number % 9 == 0 ? "Somebody objected" : null,
                    2,
                    null));
        }
        return sheet(rows, products, themes, lanesBy);
    }

    static RoadmapSheet sheet(List<EntryRow> rows, List<Lane> products, List<ThemeLane> themes, LanesBy lanesBy) {
        List<QuarterView> quarters = Quarter.of(START, 2027).stream()
                .map(quarter -> new QuarterView(quarter.label(), quarter.startsOn(), quarter.endsOn()))
                .toList();
        Cycle cycle = new Cycle(UUID.randomUUID(), "Plan of the depots", 2027);
        PortfolioRoadmapView roadmap = new PortfolioRoadmapView(cycle, quarters, rows, products, themes, null);
        return new RoadmapSheet(roadmap, lanesBy, TODAY, "Draft", Optional.empty());
    }

    static EntryRow entry(UUID product, String title, String from, String to) {
        return new EntryRow(
                UUID.randomUUID(),
                "RM-2027-001",
                title,
                product,
                null,
                "FEATURE",
                LocalDate.parse(from),
                LocalDate.parse(to),
                "NOW",
                "ACTIVE",
                null,
                1,
                null);
    }

    private static Lane product(String name) {
        return new Lane(UUID.randomUUID(), name);
    }
}
