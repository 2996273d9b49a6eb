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
import org.northline.planning.people.ResetPassword;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.PersonId;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** A new first password for who lost the own one. */
@Path("/people/{id}/password-resets")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class PasswordResetsResource {
    private final Actor caller;
    private final ResetPassword reset;

    @Inject
    public PasswordResetsResource(Actor caller, ResetPassword reset) {
        this.caller = caller;
        this.reset = reset;
    }

    @POST
    @Idempotent
    @Operation(operationId = "resetPassword", summary = "Make a new first password, which is shown once")
    @APIResponse(
            responseCode = "201",
            description = "Reset",
            content = @Content(schema = @Schema(implementation = FirstPasswordView.class)))
    public Response reset(@PathParam("id") UUID id) {
        String password =
                reset.reset(new ResetPassword.Command(caller, new PersonId(id))).password();
        return Answers.created(new FirstPasswordView(password));
    }
}
