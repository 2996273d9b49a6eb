package org.northline.planning.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.northline.planning.scoring.Score;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;

class SampleStrategiesTest {
    private final StrategyFixture plan = new StrategyFixture();
    private final SampleCompany company = new SampleCompany(plan.leader.org(), "unused");

    @Test
    void sampleCompanyHasAnOpinionOnEveryStrategyAndChoosesThree() {
        company.enter(SampleRole.PRODUCT_LEADER, plan.leader);
        company.keep("cycle", plan.cycle.value());

        new SampleStrategies(plan.options, plan.scorecards, plan.stance, plan.rate, plan.choose).write(company);

        assertThat(plan.options.ofCycle(plan.leader.org(), plan.cycle))
                .allSatisfy(option -> assertThat(option.reason()).isPresent())
                .filteredOn(StrategyOption::isChosen)
                .extracting(option -> option.strategy().key())
                .containsExactlyInAnyOrder("ACTIVATION", "RETAIN_AND_EXPAND", "COST_TO_SERVE");
        assertThat(Score.of(plan.criteria(), plan.option("ACTIVATION").ratings())
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("4.40");
        assertThat(company.kept("option.ACTIVATION"))
                .isEqualTo(plan.option("ACTIVATION").id().value());
    }
}
