package org.northline.planning.opportunity;

import java.util.List;
import org.northline.planning.shared.SampleRole;

/** An opportunity of the sample company. Metric "" is none; strategies and items are named as the other chapters keep them. */
record SampleOpportunity(
        SampleRole owner,
        String metric,
        String title,
        String description,
        List<String> strategies,
        List<Integer> items,
        List<Told> evidence) {
    private static final String SURVEY = "Survey of customers, by mail, asked by the research team";
    private static final String CALLS = "Calls with practices in their first year, by the managers in turn";

    static final List<SampleOpportunity> ALL = List.of(
            new SampleOpportunity(
                    SampleRole.FIRST_MANAGER,
                    "Time to first value",
                    "Run the first full day without paper sooner",
                    "Practices that change to us want their day to work again. How that is reached is open: help, records that"
                            + " are there already, or less to set up.",
                    List.of("ACTIVATION"),
                    List.of(1, 2),
                    List.of(
                            new Told("Size of practice", "1 to 3 vets", SURVEY, 9, 210, 172, 61),
                            new Told("Size of practice", "4 to 10 vets", SURVEY, 9, 150, 120, 45),
                            new Told("Size of practice", "More than 10 vets", CALLS, 5, 12, 10, 4))),
            new SampleOpportunity(
                    SampleRole.SECOND_MANAGER,
                    "Questions answered within the hour",
                    "Know within the hour whether a sick animal must be seen",
                    "Owners who wait for an answer call again, and the phone is then busy for those in need.",
                    List.of("RETAIN_AND_EXPAND", "COST_TO_SERVE"),
                    List.of(6, 7, 8),
                    List.of(
                            new Told("Country", "Germany", SURVEY, 12, 300, 285, 45),
                            new Told("Country", "Austria", SURVEY, 12, 90, 70, 20),
                            new Told("Country", "Switzerland", SURVEY, 12, 24, 19, 8),
                            new Told("Time with us", "First year", CALLS, 4, 37, 30, 12))),
            new SampleOpportunity(
                    SampleRole.THIRD_MANAGER,
                    "",
                    "Be sure at the end of a day that everything done is on a bill",
                    "",
                    List.of(),
                    List.of(5),
                    List.of(
                            new Told("Role", "Owners of practices", SURVEY, 9, 480, 380, 240),
                            new Told("Role", "Front desk", SURVEY, 9, 400, 120, 300))),
            new SampleOpportunity(
                    SampleRole.PRODUCT_LEADER,
                    "",
                    "Hand an animal over to a clinic without telling its story twice",
                    "Three practices named it unasked. Nobody works on it yet.",
                    List.of(),
                    List.of(),
                    List.of(new Told("Size of practice", "1 to 3 vets", CALLS, 3, 17, 14, 4))));

    /** What one segment said so many weeks ago: how many were asked, call it important and are satisfied. */
    record Told(
            String dimension, String segment, String source, int weeksAgo, int asked, int important, int satisfied) {}
}
