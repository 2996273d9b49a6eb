package org.northline.planning.cycle;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleChapter;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;

/** The sample company's plan for 2027, far enough that roadmaps are being filled, kept as {@code cycle}; and that of the year before, {@code cycle.before}. */
@OnePerServer
class SampleCycle implements SampleChapter {
    private static final int YEAR = 2027;
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
        company.keep("cycle.before", started(company, YEAR - 1).value());
        company.keep("cycle", started(company, YEAR).value());
    }

    private CycleId started(SampleCompany company, int year) {
        Actor leader = company.as(SampleRole.PRODUCT_LEADER);
        String name = "Annual plan " + year;
        LocalDate fiscalStart = LocalDate.of(year, 1, 1);
        PlanningCycle cycle = start.start(new StartPlanningCycle.Command(leader, year, name, fiscalStart, CURRENCY));
        edit.edit(new EditPlanningCycle.Command(
                leader, cycle.id(), cycle.version(), name, fiscalStart, CURRENCY, CyclePhase.DEPLOY));
        return cycle.id();
    }
}
