package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;

/** A misuse review of tier 1 that finds nothing serious: the least that leads to the seal. */
final class HarmlessReview {
    static final Map<String, String> SCREENING = Map.of(
            "FM-02", "No: we earn when users get what they came for",
            "VL-01", "We looked and found no way",
            "BY-01", "No",
            "DA-01", "None, or only what is public about organisations",
            "AU-01", "No",
            "RE-01", "Yes, within days");

    private static final List<String> QUESTIONS_IN_WORDS =
            List.of("FM-01", "VL-02", "DA-02", "TR-01", "TC-01", "SU-01");

    private HarmlessReview() {}

    /** Screening, answers and parties by the lead, who then gives the hat to the villain. */
    static void begin(ReviewScreen review, String villain) {
        review.screened(SCREENING).isOfTier(1);
        assertThat(review.missing()).isVisible();
        QUESTIONS_IN_WORDS.forEach(question -> review.answer(question, "Waits of lorries, not of drivers."));
        review.partyOfItem("Who pays", "Fewer lost hours")
                .partyOfItem("Who uses it", "To see the queue")
                .party("Whose data it is", "The driver", "Not to be timed")
                .party("Who only stands near", "The neighbours", "Fewer engines running")
                .compareAims("Both want shorter waits.")
                .giveHatTo(villain);
    }

    /** One scenario of each kind that a review needs, by the villain. */
    static void addScenarios(ReviewScreen review) {
        review.writeScenario("Misuse", "Waits rank the drivers")
                .writeScenario("Failure", "A stuck sensor fills one ramp")
                .writeScenario("At scale", "All depots fill one street")
                .isComplete();
    }
}
