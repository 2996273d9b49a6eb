package org.northline.web.roadmap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.roadmap.Orphans;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.PageRequest;

/** The items of a cycle that serve no chosen strategy. */
@Path("/planning-cycles/{id}/orphans")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class OrphansResource {
    private final Actor caller;
    private final PlanningCycles cycles;
    private final Orphans orphans;

    @Inject
    public OrphansResource(Actor caller, PlanningCycles cycles, Orphans orphans) {
        this.caller = caller;
        this.cycles = cycles;
        this.orphans = orphans;
    }

    @GET
    @Operation(operationId = "listOrphans", summary = "Items without a line to a chosen strategy")
    public OrphanPage list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        CycleId cycle = cycles.getLive(caller.org(), new CycleId(id)).id();
        return OrphanPage.of(orphans.page(caller.org(), cycle, page.limit(), page.cursor()));
    }
}
