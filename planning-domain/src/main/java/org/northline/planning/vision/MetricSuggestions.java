package org.northline.planning.vision;

import static org.northline.planning.vision.MetricKind.INPUT;
import static org.northline.planning.vision.MetricKind.NORTH_STAR;

import java.util.List;

/**
 * The metrics by which each level is usually judged. A North Star counts the value that customers get, so it is only a
 * pattern to fill in. Definitions of ARR, NRR, LTV, CAC and NPS are those in common use; NPS is Reichheld's, 2003.
 */
public final class MetricSuggestions {
    private static final List<MetricSuggestion> COMPANY = List.of(
            new MetricSuggestion(
                    NORTH_STAR,
                    "Customers who reached their goal",
                    "customers a month",
                    "Paying customers for whom, in one month, the thing happened that they buy us for. Replace \"the thing\""
                            + " by what your customers would call a success."),
            new MetricSuggestion(
                    INPUT,
                    "Annual recurring revenue (ARR)",
                    "currency",
                    "Contracted revenue that repeats, on the last day of the year, as the amount for twelve months; one-time"
                            + " fees and services left out."),
            new MetricSuggestion(
                    INPUT,
                    "Net revenue retention (NRR)",
                    "%",
                    "Recurring revenue today from the customers of twelve months ago, including what they added, cut or"
                            + " ended, divided by their recurring revenue then."),
            new MetricSuggestion(
                    INPUT,
                    "EBITDA",
                    "currency",
                    "Earnings of the fiscal year before interest, taxes, depreciation and amortisation."),
            new MetricSuggestion(
                    INPUT,
                    "Overall NPS",
                    "points",
                    "Share of customers who would recommend the company with 9 or 10, minus the share who answered 0 to 6;"
                            + " from -100 to 100."));

    private static final List<MetricSuggestion> PORTFOLIO = List.of(
            new MetricSuggestion(
                    NORTH_STAR,
                    "Customers succeeding with two or more products",
                    "customers a month",
                    "Paying customers who, in one month, reached the outcome of at least two of our products."),
            new MetricSuggestion(
                    INPUT,
                    "Customer lifetime value (LTV)",
                    "currency",
                    "Average revenue per account and month, times gross margin, divided by the monthly share of accounts"
                            + " that leave."),
            new MetricSuggestion(
                    INPUT,
                    "Customer acquisition cost (CAC)",
                    "currency",
                    "Everything spent on marketing and sales in a quarter, divided by the new customers won in it."),
            new MetricSuggestion(
                    INPUT,
                    "Customer churn",
                    "% a year",
                    "Customers who left in twelve months, divided by the customers at their start."));

    private static final List<MetricSuggestion> PRODUCT = List.of(
            new MetricSuggestion(
                    NORTH_STAR,
                    "Weekly successes in the product",
                    "a week",
                    "How often in one week users finished the task this product exists for. Name that task."),
            new MetricSuggestion(
                    INPUT,
                    "Adoption",
                    "%",
                    "Accounts that used the product's core function in the last 30 days, divided by the accounts that could."),
            new MetricSuggestion(
                    INPUT,
                    "Engagement",
                    "%",
                    "Average daily active users of a month, divided by the users active at least once in that month."),
            new MetricSuggestion(
                    INPUT,
                    "Product NPS",
                    "points",
                    "Share of this product's users who would recommend it with 9 or 10, minus the share who answered 0 to 6;"
                            + " from -100 to 100."));

    private MetricSuggestions() {}

    public static List<MetricSuggestion> at(VisionLevel level) {
        return switch (level) {
            case COMPANY -> COMPANY;
            case PORTFOLIO -> PORTFOLIO;
            case PRODUCT -> PRODUCT;
        };
    }
}
