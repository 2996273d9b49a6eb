package org.northline.web.dependency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.dependency.DependencyFilter;
import org.northline.planning.dependency.DependencyList;
import org.northline.planning.dependency.MaintainDependencies;
import org.northline.planning.dependency.TyingOutcome;
import org.northline.planning.roadmap.ItemDetails;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.Actor;
import org.northline.web.problem.Problem;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.PageRequest;
import org.northline.web.rest.Retried;

/** What one item has to do with others, from either side. */
@Path("/roadmap-items/{id}/dependencies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ItemDependenciesResource {
    private final Actor caller;
    private final ItemDetails items;
    private final DependencyList list;
    private final MaintainDependencies dependencies;

    @Inject
    public ItemDependenciesResource(
            Actor caller, ItemDetails items, DependencyList list, MaintainDependencies dependencies) {
        this.caller = caller;
        this.items = items;
        this.list = list;
        this.dependencies = dependencies;
    }

    @GET
    @Operation(
            operationId = "listItemDependencies",
            summary = "What an item depends on, what depends on it, and what it relates to")
    public DependencyPage list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        CycleId cycle =
                new CycleId(items.get(caller.org(), new RoadmapItemId(id)).cycleId());
        return DependencyPage.of(
                list.page(caller.org(), cycle, DependencyFilter.ofItem(id), page.limit(), page.cursor()), caller);
    }

    @POST
    @Retried
    @Idempotent
    @Operation(
            operationId = "addDependency",
            summary = "Let an item depend on another one or relate to it, or hear which circle that would close")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DependencyView.class)))
    @APIResponse(
            responseCode = "409",
            description = "It is there already, or would close a circle, with its items",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response add(@PathParam("id") UUID id, @NotNull DependencyInput input) {
        TyingOutcome outcome = dependencies.add(input.toCommand(caller, new RoadmapItemId(id)));
        if (outcome instanceof TyingOutcome.Tied tied) {
            DependencyView dependency = DependencyView.of(list.get(caller.org(), tied.id()), caller);
            return Answers.created(dependency, dependency.version());
        }
        if (outcome instanceof TyingOutcome.InCircle refused) {
            return Refusals.of(refused.circle());
        }
        throw new AssertionError("Unknown outcome " + outcome.getClass());
    }
}
