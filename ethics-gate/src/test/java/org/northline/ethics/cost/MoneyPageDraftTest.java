package org.northline.ethics.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.northline.ethics.cost.MoneyPageDraft.LossesDraft;
import org.northline.ethics.cost.MoneyPageDraft.RangeDraft;
import org.northline.ethics.cost.MoneyPageDraft.StoppingDraft;
import org.northline.planning.shared.FieldProblem;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.Money;

class MoneyPageDraftTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final StoppingDraft STOPPING = new StoppingDraft(money("3"), money("40"), money("500"));

    @Test
    void lossesAreAddedEndByEnd() {
        MoneyPage page = draft(range("1", "200")).checked(EUR);

        assertThat(page.losses().total()).isEqualTo(new CostRange(money("5"), money("1000")));
        assertThat(page.amounts()).containsExactly(1L, 200L, 1L, 200L, 1L, 200L, 1L, 200L, 1L, 200L, 3L, 40L, 500L);
    }

    @Test
    void nothingAndOneFigureAreRanges() {
        assertThat(draft(range("0", "0")).checked(EUR).losses().total().high()).isEqualTo(money("0"));
        assertThat(draft(range("7", "7")).checked(EUR).losses().refund().low()).isEqualTo(money("7"));
        assertThatIllegalArgumentException().isThrownBy(() -> new CostRange(money("2"), money("1")));
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        assertThat(problems(new MoneyPageDraft(null, null)))
                .hasSize(13)
                .contains("/losses/refund/low This is required.", "/stopping/afterLaunch This is required.");
    }

    @Test
    void eachAmountThatCannotBeIsToldAtItsField() {
        assertThat(problems(draft(range("2", "1"))))
                .containsExactly("/losses/refund/high This is less than what is likely.");
        assertThat(problems(draft(range("0.50", "1"))))
                .containsExactly("/losses/refund/low Use whole units of the currency.");
        assertThat(problems(draft(range("-1", "1"))))
                .containsExactly("/losses/refund/low Use 0 or more, with at most 15 digits.");
        assertThat(problems(draft(range("1", "1000000000000000"))))
                .containsExactly("/losses/refund/high Use 0 or more, with at most 15 digits.");
        assertThat(problems(draft(new RangeDraft(money("1"), new Money(BigDecimal.TEN, Currency.getInstance("USD"))))))
                .containsExactly("/losses/refund/high The plan is in EUR.");
    }

    private static MoneyPageDraft draft(RangeDraft refund) {
        RangeDraft other = refund.equals(range("1", "200")) ? refund : range("0", "0");
        return new MoneyPageDraft(new LossesDraft(refund, other, other, other, other), STOPPING);
    }

    private static List<String> problems(MoneyPageDraft draft) {
        return assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> draft.checked(EUR))
                .actual()
                .problems()
                .stream()
                .map(MoneyPageDraftTest::written)
                .toList();
    }

    private static String written(FieldProblem problem) {
        return problem.pointer() + " " + problem.detail();
    }

    private static RangeDraft range(String low, String high) {
        return new RangeDraft(money(low), money(high));
    }

    private static Money money(String amount) {
        return new Money(new BigDecimal(amount), EUR);
    }
}
