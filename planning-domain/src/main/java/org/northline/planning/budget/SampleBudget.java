package org.northline.planning.budget;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Money;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleChapter;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;

/** The money of the sample company for 2027, too little for the third quarter, and what share of it three of its four themes are to have. */
@OnePerServer
class SampleBudget implements SampleChapter {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final List<Integer> QUARTERS = List.of(260_000, 280_000, 200_000, 220_000);
    private static final int YEAR = 940_000;

    /** Theme and share in per cent. */
    private static final List<List<Integer>> SHARES = List.of(List.of(2, 50), List.of(4, 30), List.of(3, 20));

    private final SetBudget budget;
    private final SetAllocation allocation;

    @Inject
    SampleBudget(SetBudget budget, SetAllocation allocation) {
        this.budget = budget;
        this.allocation = allocation;
    }

    @Override
    public int order() {
        return 340;
    }

    @Override
    public void write(SampleCompany company) {
        Actor leader = company.as(SampleRole.PRODUCT_LEADER);
        CycleId cycle = new CycleId(company.kept("cycle"));
        List<@Nullable Money> quarters = new ArrayList<>();
        QUARTERS.forEach(amount -> quarters.add(euros(amount)));
        budget.set(new SetBudget.Command(leader, cycle, 0, new BudgetAmounts.Draft(quarters, euros(YEAR))));
        allocation.set(new SetAllocation.Command(
                leader,
                cycle,
                0,
                SHARES.stream()
                        .map(share -> new AllocationLine.Draft(
                                new ThemeId(company.kept("theme." + share.get(0))), share.get(1), null))
                        .toList()));
    }

    private static Money euros(int amount) {
        return new Money(BigDecimal.valueOf(amount), EUR);
    }
}
