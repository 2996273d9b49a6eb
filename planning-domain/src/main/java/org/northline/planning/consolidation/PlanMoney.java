package org.northline.planning.consolidation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.northline.planning.scenario.AssumptionKind;
import org.northline.planning.scenario.ScenarioRow;

/** The money of the quarters and of the year in hundredths; absent when nobody has set a limit. */
record PlanMoney(Optional<List<Long>> quarters, Optional<Long> year) {
    /** What a quarter has more, the year has more as well. */
    PlanMoney under(ScenarioRow scenario) {
        int percent = scenario.settings().budgetPercent();
        return new PlanMoney(
                quarters.map(amounts -> IntStream.range(0, amounts.size())
                        .mapToObj(at ->
                                Math.max(0, PlanFactsReader.share(amounts.get(at), percent) + more(scenario, at + 1)))
                        .toList()),
                year.map(amount -> Math.max(
                        0,
                        PlanFactsReader.share(amount, percent)
                                + IntStream.rangeClosed(1, 4)
                                        .mapToLong(quarter -> more(scenario, quarter))
                                        .sum())));
    }

    private static long more(ScenarioRow scenario, int quarter) {
        return PlanFactsReader.more(scenario, AssumptionKind.MONEY, quarter)
                .mapToLong(PlanFactsReader::amount)
                .sum();
    }
}
