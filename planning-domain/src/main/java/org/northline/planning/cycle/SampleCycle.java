package org.northline.planning.cycle;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleChapter;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;

/** The sample company's plan for 2027, far enough that roadmaps are being filled. Kept as {@code cycle}. */
@OnePerServer
class SampleCycle implements SampleChapter {
    private static final LocalDate FISCAL_START = LocalDate.of(2027, 1, 1);
    private static final String NAME = "Annual plan 2027";
    private static final String CURRENCY = "EUR";

    private final StartPlanningCycle start;
    private final EditPlanningCycle edit;

    @Inject
    SampleCycle(StartPlanningCycle start, EditPlanningCycle edit) {
        this.start = start;
        this.edit = edit;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void write(SampleCompany company) {
        Actor leader = company.as(SampleRole.PRODUCT_LEADER);
        PlanningCycle cycle = start.start(
                new StartPlanningCycle.Command(leader, FISCAL_START.getYear(), NAME, FISCAL_START, CURRENCY));
        edit.edit(new EditPlanningCycle.Command(
                leader, cycle.id(), cycle.version(), NAME, FISCAL_START, CURRENCY, CyclePhase.DEPLOY));
        company.keep("cycle", cycle.id().value());
    }
}
