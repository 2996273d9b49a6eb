package org.northline.planning.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.Cycles;
import org.northline.planning.cycle.InMemoryPlanningCycles;
import org.northline.planning.roadmap.InMemoryProducts;
import org.northline.planning.roadmap.MaintainProducts;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Actors;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;

class SampleVisionsTest {
    private final Clock clock = Clock.systemUTC();
    private final Actor leader = Actors.leader();
    private final InMemoryPlanningCycles cycles = new InMemoryPlanningCycles();
    private final InMemoryProducts products = new InMemoryProducts();
    private final InMemoryVisions visions = new InMemoryVisions();
    private final SampleCompany company = new SampleCompany(leader.org(), "unused");

    @Test
    void sampleCompanyHasAVisionOfEveryLevelAndProduct() {
        CycleId cycle = Cycles.started(cycles, leader);
        company.enter(SampleRole.PRODUCT_LEADER, leader);
        company.keep("cycle", cycle.value());
        MaintainProducts maintain = new MaintainProducts(products, clock);
        for (String key : List.of("1", "2", "3")) {
            company.keep(
                    "product." + key,
                    maintain.add(new MaintainProducts.Add(leader, key, key, null))
                            .value());
        }

        new SampleVisions(new WriteVision(visions, cycles, products, clock)).write(company);

        assertThat(visions.isWritten(leader.org(), cycle, VisionLevel.COMPANY, cycle.value()))
                .isTrue();
        assertThat(visions.isWritten(leader.org(), cycle, VisionLevel.PORTFOLIO, cycle.value()))
                .isTrue();
        for (String key : List.of("1", "2", "3")) {
            assertThat(visions.isWritten(leader.org(), cycle, VisionLevel.PRODUCT, company.kept("product." + key)))
                    .isTrue();
        }
    }
}
