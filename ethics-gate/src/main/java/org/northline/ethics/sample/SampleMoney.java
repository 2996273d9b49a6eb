package org.northline.ethics.sample;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Currency;
import org.northline.ethics.cost.MoneyPageDraft;
import org.northline.ethics.cost.MoneyPageDraft.LossesDraft;
import org.northline.ethics.cost.MoneyPageDraft.RangeDraft;
import org.northline.ethics.cost.MoneyPageDraft.StoppingDraft;
import org.northline.ethics.cost.WriteMoneyPage;
import org.northline.ethics.review.ReviewId;
import org.northline.planning.shared.Money;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleCompany;

/** Writes what the gravest of the sample company's items could cost. */
@OnePerServer
class SampleMoney {
    private static final MoneyPageDraft GRAVE = new MoneyPageDraft(
            new LossesDraft(
                    range(5_000, 60_000),
                    range(20_000, 90_000),
                    range(0, 400_000),
                    range(40_000, 350_000),
                    range(0, 120_000)),
            new StoppingDraft(money(15_000), money(180_000), money(520_000)));

    private final WriteMoneyPage write;

    @Inject
    SampleMoney(WriteMoneyPage write) {
        this.write = write;
    }

    void ofTheGravest(SampleCompany company, ReviewId review) {
        write.write(new WriteMoneyPage.Command(company.as(SampleReviews.LEAD), review, 0, GRAVE));
    }

    private static RangeDraft range(long low, long high) {
        return new RangeDraft(money(low), money(high));
    }

    private static Money money(long amount) {
        return new Money(BigDecimal.valueOf(amount), Currency.getInstance("EUR"));
    }
}
