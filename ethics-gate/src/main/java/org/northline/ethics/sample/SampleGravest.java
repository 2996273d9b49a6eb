package org.northline.ethics.sample;

import jakarta.inject.Inject;
import java.util.Map;
import org.northline.ethics.review.ReviewId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleCompany;

/** Brings the gravest of the sample company's items to the gate, with all that a review of a higher tier asks for but its answers. */
@OnePerServer
class SampleGravest {
    private static final Map<String, String> SCREENING = Map.of(
            "FM-02", "NO", "VL-01", "NO", "BY-01", "SOME", "DA-01", "ORDINARY", "AU-01", "DECIDES", "RE-01", "NO");

    private final SampleReviews reviews;
    private final SampleScores scores;
    private final SampleMoney money;
    private final SampleHats hats;

    @Inject
    SampleGravest(SampleReviews reviews, SampleScores scores, SampleMoney money, SampleHats hats) {
        this.reviews = reviews;
        this.scores = scores;
        this.money = money;
        this.hats = hats;
    }

    void write(SampleCompany company) {
        ReviewId review = reviews.start(company, company.kept("item." + SampleCase.URGENT.item()), SCREENING);
        reviews.describe(company, review, SampleCase.URGENT);
        money.ofTheGravest(company, review);
        scores.scoreAgain(company, reviews.imagine(company, review, SampleCase.URGENT));
        hats.argue(company, review);
    }
}
