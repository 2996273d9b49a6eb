package org.northline.web.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
import org.northline.planning.people.DeactivatePerson;
import org.northline.planning.people.ReactivatePerson;
import org.northline.planning.people.ResetPassword;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.PersonId;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** Whether and how a person can sign in. */
@Path("/people/{id}")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {
    private final Actor caller;
    private final DeactivatePerson deactivate;
    private final ReactivatePerson reactivate;
    private final ResetPassword reset;

    @Inject
    public AccountResource(
            Actor caller, DeactivatePerson deactivate, ReactivatePerson reactivate, ResetPassword reset) {
        this.caller = caller;
        this.deactivate = deactivate;
        this.reactivate = reactivate;
        this.reset = reset;
    }

    @POST
    @Path("/deactivations")
    @Idempotent
    @Operation(operationId = "deactivatePerson", summary = "Close a person's account, which ends its sessions")
    @APIResponse(responseCode = "204", description = "Deactivated")
    public Response deactivate(@PathParam("id") UUID id) {
        deactivate.deactivate(new DeactivatePerson.Command(caller, new PersonId(id)));
        return Response.noContent().build();
    }

    @POST
    @Path("/reactivations")
    @Idempotent
    @Operation(operationId = "reactivatePerson", summary = "Open a person's account again")
    @APIResponse(responseCode = "204", description = "Reactivated")
    public Response reactivate(@PathParam("id") UUID id) {
        reactivate.reactivate(new ReactivatePerson.Command(caller, new PersonId(id)));
        return Response.noContent().build();
    }

    @POST
    @Path("/password-resets")
    @Idempotent
    @Operation(operationId = "resetPassword", summary = "Make a new first password, which is shown once")
    @APIResponse(
            responseCode = "201",
            description = "Reset",
            content = @Content(schema = @Schema(implementation = FirstPasswordView.class)))
    public Response resetPassword(@PathParam("id") UUID id) {
        String password =
                reset.reset(new ResetPassword.Command(caller, new PersonId(id))).password();
        return Answers.created(new FirstPasswordView(password));
    }
}
