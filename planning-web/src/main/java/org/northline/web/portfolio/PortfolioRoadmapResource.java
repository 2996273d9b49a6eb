package org.northline.web.portfolio;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycle;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.portfolio.PortfolioTimeline;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.InvalidInput;
import org.northline.web.rest.PageRequest;

/** The portfolio roadmap. */
@Path("/portfolio-roadmap")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class PortfolioRoadmapResource {
    private static final int MOST_ENTRIES = 5_000;

    private final Actor caller;
    private final PlanningCycles cycles;
    private final PortfolioTimeline timeline;

    @Inject
    public PortfolioRoadmapResource(Actor caller, PlanningCycles cycles, PortfolioTimeline timeline) {
        this.caller = caller;
        this.cycles = cycles;
        this.timeline = timeline;
    }

    @GET
    @Operation(
            operationId = "getPortfolioRoadmap",
            summary = "The promoted items of a cycle, with quarters and swimlanes")
    public PortfolioRoadmapView get(@QueryParam("cycle") @Nullable UUID cycleId, @BeanParam PageRequest page) {
        if (cycleId == null) {
            throw InvalidInput.at("?cycle", "Name the planning cycle.");
        }
        PlanningCycle cycle = cycles.getLive(caller.org(), new CycleId(cycleId));
        return PortfolioRoadmapView.of(
                cycle, timeline.of(caller.org(), cycle, page.limit(MOST_ENTRIES), page.cursor()));
    }
}
