package org.northline.web.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.casefile.MitigationView;
import org.northline.ethics.casefile.ReviewParts;
import org.northline.ethics.scenario.ExtendCondition;
import org.northline.ethics.scenario.MitigationId;
import org.northline.ethics.scenario.PlanMitigation;
import org.northline.ethics.scenario.VerifyMitigation;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.IfMatch;

/** Mitigations, their verification by somebody else, and more time for those that became conditions. */
@Path("/mitigations/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class MitigationsResource {
    private final Actor caller;
    private final PlanMitigation plan;
    private final VerifyMitigation verify;
    private final ExtendCondition extend;
    private final ReviewParts parts;

    @Inject
    public MitigationsResource(
            Actor caller, PlanMitigation plan, VerifyMitigation verify, ExtendCondition extend, ReviewParts parts) {
        this.caller = caller;
        this.plan = plan;
        this.verify = verify;
        this.extend = extend;
        this.parts = parts;
    }

    @PUT
    @Operation(operationId = "reviseMitigation", summary = "Change a mitigation that nobody has verified")
    @APIResponseSchema(value = MitigationView.class, responseCode = "200")
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull MitigationInput input) {
        MitigationId mitigation = new MitigationId(id);
        IfMatch.change(
                ifMatch,
                version -> plan.revise(caller, mitigation, version, input.draft()),
                () -> parts.mitigation(caller, mitigation));
        MitigationView view = parts.mitigation(caller, mitigation);
        return Answers.ok(view, view.version());
    }

    @POST
    @Path("/verifications")
    @Idempotent
    @Operation(operationId = "verifyMitigation", summary = "Confirm that a mitigation is done")
    @APIResponseSchema(value = MitigationView.class, responseCode = "201")
    public Response verify(@PathParam("id") UUID id, @Valid @NotNull Verification verification) {
        MitigationId mitigation = new MitigationId(id);
        verify.verify(new VerifyMitigation.Command(caller, mitigation, verification.evidence()));
        MitigationView view = parts.mitigation(caller, mitigation);
        return Answers.created(view, view.version());
    }

    @POST
    @Path("/extensions")
    @Idempotent
    @Operation(
            operationId = "extendCondition",
            summary = "Extend the due date of a condition once, by 30 days at most, as somebody independent")
    @APIResponseSchema(value = MitigationView.class, responseCode = "201")
    public Response extend(@PathParam("id") UUID id, @Valid @NotNull Extension extension) {
        MitigationId condition = new MitigationId(id);
        extend.extend(new ExtendCondition.Command(caller, condition, extension.dueOn(), extension.reason()));
        MitigationView view = parts.mitigation(caller, condition);
        return Answers.created(view, view.version());
    }

    /** Until when, and why. */
    public record Extension(
            @NotNull LocalDate dueOn, @NotNull String reason) {}

    /** By what it can be seen. */
    public record Verification(@NotNull String evidence) {}
}
