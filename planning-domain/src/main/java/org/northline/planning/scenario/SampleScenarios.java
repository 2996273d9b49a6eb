package org.northline.planning.scenario;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleChapter;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;

/** Two drafts of the plan of the sample company: with what there is, and with what one more person for Messages would bring. */
@OnePerServer
class SampleScenarios implements SampleChapter {
    private static final String QUARTER_OF_A_PERSON = "13";
    private static final int MESSAGES = 2;

    private final MaintainScenarios scenarios;
    private final MaintainAssumptions assumptions;

    @Inject
    SampleScenarios(MaintainScenarios scenarios, MaintainAssumptions assumptions) {
        this.scenarios = scenarios;
        this.assumptions = assumptions;
    }

    @Override
    public int order() {
        return 360;
    }

    @Override
    public void write(SampleCompany company) {
        Actor leader = company.as(SampleRole.PRODUCT_LEADER);
        add(
                company,
                leader,
                "With what we have",
                "What fits when nobody is hired and nothing is moved out of the way.");
        ScenarioId more = add(
                company,
                leader,
                "One more for Messages",
                "Messages is short from spring on. What would one person bring?");
        for (int quarter = 2; quarter <= 4; quarter++) {
            assumptions.add(new MaintainAssumptions.New(
                    leader,
                    more,
                    AssumptionKind.TEAM_WEEKS,
                    null,
                    company.kept("team." + MESSAGES),
                    quarter,
                    new BigDecimal(QUARTER_OF_A_PERSON)));
        }
    }

    private ScenarioId add(SampleCompany company, Actor leader, String name, String note) {
        return scenarios.add(new MaintainScenarios.New(
                leader,
                new CycleId(company.kept("cycle")),
                new ScenarioSettings.Draft(name, note, null, null, null, null, false, false, null)));
    }
}
