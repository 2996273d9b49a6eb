package org.northline.ethics.sample;

import jakarta.inject.Inject;
import java.util.List;
import org.northline.ethics.review.ReviewId;
import org.northline.ethics.review.Verdict;
import org.northline.ethics.sealing.SealMisuseReview;
import org.northline.ethics.sealing.SealingOutcome;
import org.northline.ethics.signoff.ReturnReview;
import org.northline.ethics.signoff.SignStatement;
import org.northline.ethics.signoff.SigningOutcome;
import org.northline.ethics.signoff.StopItem;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleChapter;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;

/**
 * Brings the sample items to the gate: 1, 2, 5, 6 and 10 cleared, 3 half signed, 4 returned, 7 half answered, 8 of tier 3, argued
 * against and scored twice, 9 stopped. A later chapter of the plan promotes 1, 2 and 5 and changes 10; items 11 to 14 have not come to the gate.
 */
@OnePerServer
class SampleCases implements SampleChapter {
    private final SampleReviews reviews;
    private final SampleGravest gravest;
    private final SealMisuseReview seal;
    private final SignStatement sign;
    private final ReturnReview giveBack;
    private final StopItem stop;

    @Inject
    SampleCases(
            SampleReviews reviews,
            SampleGravest gravest,
            SealMisuseReview seal,
            SignStatement sign,
            ReturnReview giveBack,
            StopItem stop) {
        this.reviews = reviews;
        this.gravest = gravest;
        this.seal = seal;
        this.sign = sign;
        this.giveBack = giveBack;
        this.stop = stop;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public void write(SampleCompany company) {
        clear(company, SampleCase.RECORDS);
        clear(company, SampleCase.FIRST_WEEK);
        signByOne(company, SampleCase.STOCK);
        clear(company, SampleCase.BILL);
        clear(company, SampleCase.REMINDERS);
        clear(company, SampleCase.COMPARISON);
        sendBack(company, SampleCase.ROTA);
        reviews.answer(
                company,
                reviews.startHarmless(company, company.kept("item.7")),
                List.of("FM-01", "VL-02", "DA-02", "TR-01"));
        gravest.write(company);
        stop.stop(new StopItem.Command(
                company.as(SampleRole.EXECUTIVE),
                company.kept("item.9"),
                3,
                "It tells a violent partner where the other one is. We found no way to share the page that does not."));
    }

    private void clear(SampleCompany company, SampleCase written) {
        ReviewId review = reviews.complete(company, written);
        String hash = seal(company, review);
        sign(company, review, hash, SampleRole.SECOND_REVIEWER, Capacity.MISUSE_REVIEWER);
        SampleRole stakeholder = written.villain() == SampleRole.FIRST_STAKEHOLDER
                ? SampleRole.SECOND_STAKEHOLDER
                : SampleRole.FIRST_STAKEHOLDER;
        sign(company, review, hash, stakeholder, Capacity.STAKEHOLDER);
    }

    private void signByOne(SampleCompany company, SampleCase written) {
        ReviewId review = reviews.complete(company, written);
        sign(company, review, seal(company, review), SampleRole.FIRST_STAKEHOLDER, Capacity.STAKEHOLDER);
    }

    private void sendBack(SampleCompany company, SampleCase written) {
        ReviewId review = reviews.startHarmless(company, company.kept("item." + written.item()));
        reviews.describe(company, review, written);
        giveBack.giveBack(new ReturnReview.Command(
                company.as(SampleRole.SECOND_STAKEHOLDER),
                review,
                "Say how wishes of staff count, and who sees that somebody is ill. Works councils will ask the same."));
    }

    private String seal(SampleCompany company, ReviewId review) {
        SealingOutcome outcome =
                seal.seal(new SealMisuseReview.Command(company.as(SampleReviews.LEAD), review, Verdict.PROCEED, ""));
        if (outcome instanceof SealingOutcome.Sealed sealed) {
            return sealed.statementHash();
        }
        throw new IllegalStateException("The sample review cannot be sealed: " + outcome);
    }

    private void sign(SampleCompany company, ReviewId review, String hash, SampleRole role, Capacity capacity) {
        SigningOutcome outcome = sign.sign(new SignStatement.Command(company.as(role), review, capacity, hash));
        if (!(outcome instanceof SigningOutcome.Signed)) {
            throw new IllegalStateException("The sample statement cannot be signed: " + outcome);
        }
    }
}
