package org.northline.web.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.casefile.MitigationView;
import org.northline.ethics.casefile.ReviewParts;
import org.northline.ethics.casefile.ScenarioView;
import org.northline.ethics.scenario.DisposeOfScenario;
import org.northline.ethics.scenario.MitigationId;
import org.northline.ethics.scenario.PlanMitigation;
import org.northline.ethics.scenario.ScenarioId;
import org.northline.ethics.scenario.WriteScenario;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.IfMatch;

/** Misuse scenarios, what happens with them, and their mitigations. */
@Path("/misuse-scenarios/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ScenariosResource {
    private final Actor caller;
    private final WriteScenario write;
    private final DisposeOfScenario dispose;
    private final PlanMitigation plan;
    private final ReviewParts parts;

    @Inject
    public ScenariosResource(
            Actor caller, WriteScenario write, DisposeOfScenario dispose, PlanMitigation plan, ReviewParts parts) {
        this.caller = caller;
        this.write = write;
        this.dispose = dispose;
        this.plan = plan;
        this.parts = parts;
    }

    @PUT
    @Operation(operationId = "reviseScenario", summary = "Change a scenario")
    @APIResponseSchema(value = ScenarioView.class, responseCode = "200")
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ScenarioInput input) {
        ScenarioId scenario = new ScenarioId(id);
        IfMatch.change(
                ifMatch,
                version -> write.revise(caller, scenario, version, input.draft()),
                () -> parts.scenario(caller, scenario));
        return view(scenario);
    }

    @DELETE
    @Operation(operationId = "withdrawScenario", summary = "Withdraw a scenario; a tier that it raised stays")
    @APIResponse(responseCode = "204", description = "It is withdrawn")
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        ScenarioId scenario = new ScenarioId(id);
        IfMatch.change(
                ifMatch, version -> write.withdraw(caller, scenario, version), () -> parts.scenario(caller, scenario));
        return Response.noContent().build();
    }

    @PUT
    @Path("/disposition")
    @Operation(operationId = "disposeOfScenario", summary = "Decide to mitigate, accept or stop")
    @APIResponseSchema(value = ScenarioView.class, responseCode = "200")
    public Response dispose(@PathParam("id") UUID id, @Valid @NotNull DispositionInput input) {
        ScenarioId scenario = new ScenarioId(id);
        dispose.dispose(new DisposeOfScenario.Command(caller, scenario, input.choice(), input.reason()));
        return view(scenario);
    }

    @POST
    @Path("/mitigations")
    @Idempotent
    @Operation(operationId = "planMitigation", summary = "Plan what is done against a scenario")
    @APIResponseSchema(value = MitigationView.class, responseCode = "201")
    public Response plan(@PathParam("id") UUID id, @Valid @NotNull MitigationInput input) {
        MitigationId mitigation = plan.plan(caller, new ScenarioId(id), input.draft());
        MitigationView view = parts.mitigation(caller, mitigation);
        return Answers.created(view, view.version());
    }

    private Response view(ScenarioId scenario) {
        ScenarioView view = parts.scenario(caller, scenario);
        return Answers.ok(view, view.version());
    }

    /** What happens with the scenario, and why. */
    public record DispositionInput(
            @NotNull DisposeOfScenario.Disposition choice,
            @NotNull String reason) {}
}
