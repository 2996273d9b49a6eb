package org.northline.web.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.planning.password.ChangePassword;

/** The session that the request came with. */
@Path("session")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {
    private final CurrentSession current;
    private final Sessions sessions;
    private final SessionViews views;
    private final StepUp stepUp;
    private final ChangePassword changePassword;

    @Inject
    public SessionResource(
            CurrentSession current,
            Sessions sessions,
            SessionViews views,
            StepUp stepUp,
            ChangePassword changePassword) {
        this.current = current;
        this.sessions = sessions;
        this.views = views;
        this.stepUp = stepUp;
        this.changePassword = changePassword;
    }

    /** The present password and the one to use from now on. */
    public record PasswordChange(
            @NotBlank @Size(max = 200) String currentPassword,
            @NotBlank @Size(max = 200) String newPassword) {}

    @GET
    @Operation(operationId = "getSession", summary = "Who is signed in")
    public SessionView get() {
        return views.of(current.get());
    }

    @DELETE
    @Operation(operationId = "signOut", summary = "Sign out: the session ends for good")
    @APIResponse(responseCode = "204", description = "Signed out")
    public Response signOut(@Context SecurityContext security) {
        sessions.end(current.get().tokenHash());
        return Response.noContent()
                .cookie(SessionCookie.cleared(security.isSecure()))
                .build();
    }

    @PUT
    @Path("password")
    @Operation(operationId = "changePassword", summary = "Choose another password; every other session ends")
    @APIResponse(responseCode = "204", description = "Changed")
    public Response changePassword(@Valid @NotNull PasswordChange request) {
        Session session = current.get();
        stepUp.confirm(session.actor(), request.currentPassword(), "/currentPassword");
        changePassword.change(new ChangePassword.Command(session.actor(), request.newPassword(), session.tokenHash()));
        return Response.noContent().build();
    }
}
