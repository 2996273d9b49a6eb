package org.northline.web.dependency;

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
import org.northline.planning.dependency.DependencyList;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.PageRequest;

/** What the items of a cycle have to do with each other. */
@Path("/planning-cycles/{cycle}/dependencies")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class CycleDependenciesResource {
    private final Actor caller;
    private final PlanningCycles cycles;
    private final DependencyList list;

    @Inject
    public CycleDependenciesResource(Actor caller, PlanningCycles cycles, DependencyList list) {
        this.caller = caller;
        this.cycles = cycles;
        this.list = list;
    }

    @GET
    @Operation(
            operationId = "listDependencies",
            summary = "What the items of a cycle have to do with each other, by their numbers")
    public DependencyPage list(
            @PathParam("cycle") UUID id, @BeanParam DependencyQuery query, @BeanParam PageRequest page) {
        CycleId cycle = cycles.getLive(caller.org(), new CycleId(id)).id();
        return DependencyPage.of(list.page(caller.org(), cycle, query.filter(), page.limit(), page.cursor()), caller);
    }
}
