package org.northline.planning.vision;

import static org.northline.planning.vision.MetricKind.INPUT;
import static org.northline.planning.vision.MetricKind.NORTH_STAR;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleChapter;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;
import org.northline.planning.vision.VisionDraft.MetricDraft;

/** The sample company's visions at the three levels, with last year's targets and results. */
@OnePerServer
class SampleVisions implements SampleChapter {
    private static final String UNKNOWN = "";

    private final WriteVision write;

    @Inject
    SampleVisions(WriteVision write) {
        this.write = write;
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public void write(SampleCompany company) {
        write(company, VisionLevel.COMPANY, null, ofCompany());
        write(company, VisionLevel.PORTFOLIO, null, ofPortfolio());
        write(company, VisionLevel.PRODUCT, product(company, 1), ofDaybook());
        write(company, VisionLevel.PRODUCT, product(company, 2), ofPostbox());
        write(company, VisionLevel.PRODUCT, product(company, 3), ofLookout());
    }

    private void write(SampleCompany company, VisionLevel level, @Nullable ProductId product, VisionDraft draft) {
        CycleId cycle = new CycleId(company.kept("cycle"));
        write.write(new WriteVision.Command(company.as(SampleRole.PRODUCT_LEADER), cycle, level, product, draft));
    }

    private static ProductId product(SampleCompany company, int number) {
        return new ProductId(company.kept("product." + number));
    }

    private static VisionDraft ofCompany() {
        return new VisionDraft(
                "By 2032 a veterinary practice closes on time, no sick animal waits because of paperwork, and an owner"
                        + " understands what was done and why. 3,000 practices start their day with us, because whatever they"
                        + " write down once is there when the next hand needs it.",
                5,
                List.of(
                        metric(
                                NORTH_STAR,
                                "Visits closed the same day",
                                "visits a week",
                                "Visits whose record, bill and message to the owner were complete by midnight of the same day,"
                                        + " over all practices.",
                                figures("96000", "88400", "130000")),
                        metric(
                                INPUT,
                                "Annual recurring revenue (ARR)",
                                "EUR",
                                "Contracted revenue that repeats, on the last day of the year, as the amount for twelve months.",
                                figures("7200000", "6840000", "8900000")),
                        metric(
                                INPUT,
                                "Net revenue retention (NRR)",
                                "%",
                                "Recurring revenue today from the practices of twelve months ago, divided by their recurring"
                                        + " revenue then.",
                                figures("104", "101.5", "106")),
                        metric(
                                INPUT,
                                "EBITDA",
                                "EUR",
                                "Earnings of the fiscal year before interest, taxes, depreciation and amortisation.",
                                figures("-300000", "-410000", "0")),
                        metric(
                                INPUT,
                                "Overall NPS",
                                "points",
                                "Practices that would recommend us with 9 or 10, minus those that answered 0 to 6, in per cent.",
                                figures("35", "31", "38"))));
    }

    private static VisionDraft ofPortfolio() {
        return new VisionDraft(
                "Daybook, Postbox and Lookout work as one: what a vet notes in Daybook reaches the owner through Postbox without"
                        + " being typed again, and Lookout learns only what practices agreed to share. It drives the company"
                        + " vision because half of the late records wait for a message that somebody types twice. In the way"
                        + " this year: two address books, three sign-ins, and a start that takes a trainer.",
                4,
                List.of(
                        metric(
                                NORTH_STAR,
                                "Practices succeeding with two or more products",
                                "practices a month",
                                "Paying practices that reached the outcome of at least two of our products in that month.",
                                figures("310", "268", "380")),
                        metric(
                                INPUT,
                                "Customer lifetime value (LTV)",
                                "EUR",
                                "Average revenue per practice and month, times gross margin, divided by the monthly share that"
                                        + " leaves.",
                                figures("61000", "57400", "66000")),
                        metric(
                                INPUT,
                                "Customer acquisition cost (CAC)",
                                "EUR",
                                "Everything spent on marketing and sales in a quarter, divided by the practices won in it.",
                                figures("9500", "11200", "9800")),
                        metric(
                                INPUT,
                                "Customer churn",
                                "% a year",
                                "Practices that left in twelve months, divided by the practices at their start.",
                                figures("9", "11.2", "8.5"))));
    }

    private static VisionDraft ofDaybook() {
        return new VisionDraft(
                "A vet spends the visit with the animal and not with the screen. The record is written along the way, can be"
                        + " read out to the owner, and every suggestion says where it comes from and can be struck out.",
                4,
                List.of(
                        metric(
                                NORTH_STAR,
                                "Visits recorded before the next one begins",
                                "visits a week",
                                "Visits whose record was complete when the same vet began the next visit.",
                                figures("61000", "57200", "80000")),
                        metric(
                                INPUT,
                                "Adoption",
                                "%",
                                "Practices that closed a full day in Daybook in the last 30 days, divided by all practices.",
                                figures("85", "83", "88")),
                        metric(
                                INPUT,
                                "Time to first value",
                                "days",
                                "Median of the days from signing to the first full day in Daybook.",
                                figures("14", "23", "7")),
                        metric(
                                INPUT,
                                "Product NPS",
                                "points",
                                "Vets who would recommend Daybook with 9 or 10, minus those who answered 0 to 6, in per cent.",
                                figures("38", "34", "40"))));
    }

    private static VisionDraft ofPostbox() {
        return new VisionDraft(
                "An owner with a worried question hears from a person who knows the animal within the hour, in a language both"
                        + " understand, and is never frightened into buying. Postbox asks owners for nothing that it does not"
                        + " need.",
                3,
                List.of(
                        metric(
                                NORTH_STAR,
                                "Questions answered within the hour",
                                "a week",
                                "Owners' questions in opening hours that a person of the practice answered within 60 minutes.",
                                figures("5200", "4710", "7000")),
                        metric(
                                INPUT,
                                "Adoption",
                                "%",
                                "Owners who opened a message in the last 90 days, divided by the owners with an animal in"
                                        + " care.",
                                figures("60", "52", "64")),
                        metric(
                                INPUT,
                                "Engagement",
                                "%",
                                "Average daily active owners of a month, divided by the owners active at least once in it.",
                                figures(UNKNOWN, "9.4", "11")),
                        metric(
                                INPUT,
                                "Product NPS",
                                "points",
                                "Owners who would recommend Postbox with 9 or 10, minus those who answered 0 to 6, in per cent.",
                                figures("30", "33", "36"))));
    }

    private static VisionDraft ofLookout() {
        return new VisionDraft(
                "A practice sees in March what last March could have told it, and an outbreak is noticed a week earlier. Nobody"
                        + " can find one owner, one vet or one practice in figures that were meant for all.",
                5,
                List.of(
                        metric(
                                NORTH_STAR,
                                "Decisions backed by a comparison",
                                "a month",
                                "Prices, stocks or plans that a practice changed after a comparison, as it confirmed.",
                                figures("150", "127", "240")),
                        metric(
                                INPUT,
                                "Practices that share figures",
                                "practices",
                                "Practices that agreed to share and whose figures of last week are in.",
                                figures("900", "765", "1400")),
                        metric(
                                INPUT,
                                "Comparisons refused as too small",
                                "per 1,000",
                                "Comparisons not shown because fewer than twelve practices would be behind a figure.",
                                figures("30", "41", "20")),
                        metric(
                                INPUT,
                                "Product NPS",
                                "points",
                                "Practices that would recommend Lookout with 9 or 10, minus those that answered 0 to 6, in"
                                        + " per cent.",
                                figures(UNKNOWN, UNKNOWN, UNKNOWN))));
    }

    private record Figures(String lastTarget, String lastResult, String target) {}

    private static Figures figures(String lastTarget, String lastResult, String target) {
        return new Figures(lastTarget, lastResult, target);
    }

    private static MetricDraft metric(MetricKind kind, String name, String unit, String definition, Figures figures) {
        return new MetricDraft(
                null,
                kind,
                name,
                unit,
                definition,
                figure(figures.lastTarget()),
                figure(figures.lastResult()),
                figure(figures.target()));
    }

    private static @Nullable BigDecimal figure(String text) {
        return text.equals(UNKNOWN) ? null : new BigDecimal(text);
    }
}
