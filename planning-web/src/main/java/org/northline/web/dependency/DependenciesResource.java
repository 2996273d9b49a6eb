package org.northline.web.dependency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.northline.planning.dependency.DependencyId;
import org.northline.planning.dependency.DependencyList;
import org.northline.planning.dependency.MaintainDependencies;
import org.northline.planning.dependency.TyingOutcome;
import org.northline.planning.shared.Actor;
import org.northline.web.problem.Problem;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.IfMatch;
import org.northline.web.rest.Retried;

/** What an item has to do with another one, by its id. */
@Path("/dependencies/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class DependenciesResource {
    private final Actor caller;
    private final DependencyList list;
    private final MaintainDependencies dependencies;

    @Inject
    public DependenciesResource(Actor caller, DependencyList list, MaintainDependencies dependencies) {
        this.caller = caller;
        this.list = list;
        this.dependencies = dependencies;
    }

    @GET
    @Operation(operationId = "getDependency", summary = "What an item has to do with another one")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DependencyView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(new DependencyId(id));
    }

    @PUT
    @Operation(operationId = "annotateDependency", summary = "Write another note on a dependency")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DependencyView.class)))
    public Response annotate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull DependencyChange input) {
        DependencyId dependency = new DependencyId(id);
        IfMatch.change(
                ifMatch,
                seen -> dependencies.annotate(new MaintainDependencies.Note(caller, dependency, seen, input.note())),
                () -> view(dependency));
        return answer(dependency);
    }

    @POST
    @Path("/withdrawals")
    @Idempotent
    @Operation(operationId = "withdrawDependency", summary = "Let two items have this to do with each other no more")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public Response withdraw(@PathParam("id") UUID id) {
        dependencies.withdraw(caller, new DependencyId(id));
        return Response.noContent().build();
    }

    @POST
    @Path("/restorations")
    @Retried
    @Idempotent
    @Operation(
            operationId = "restoreDependency",
            summary = "Bring a withdrawn dependency back, or hear which circle that would close")
    @APIResponse(responseCode = "204", description = "Restored")
    @APIResponse(
            responseCode = "409",
            description = "Another one is there meanwhile, or it would close a circle, with its items",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response restore(@PathParam("id") UUID id) {
        TyingOutcome outcome = dependencies.restore(caller, new DependencyId(id));
        return outcome instanceof TyingOutcome.InCircle refused
                ? Refusals.of(refused.circle())
                : Response.noContent().build();
    }

    private Response answer(DependencyId id) {
        DependencyView dependency = view(id);
        return Answers.ok(dependency, dependency.version());
    }

    private DependencyView view(DependencyId id) {
        return DependencyView.of(list.get(caller.org(), id), caller);
    }
}
