package org.northline.web.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Signing in. */
@Path("sessions")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {
    private final SignIn signIn;
    private final Sessions sessions;
    private final SessionViews views;
    private final CallerAddress address;

    @Inject
    public SessionsResource(SignIn signIn, Sessions sessions, SessionViews views, CallerAddress address) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.views = views;
        this.address = address;
    }

    /** The email and password of an account. */
    public record SignInRequest(
            @NotBlank @Size(max = 254) String email,
            @NotBlank @Size(max = 200) String password) {}

    @POST
    @Operation(operationId = "signIn", summary = "Sign in and get the session's cookie")
    @APIResponseSchema(value = SessionView.class, responseCode = "201")
    public Response signIn(@Valid @NotNull SignInRequest request, @Context SecurityContext security) {
        SessionToken token = signIn.signIn(request.email(), request.password(), address.value());
        SessionView view = views.of(sessions.find(token.hash()).orElseThrow());
        return Response.status(Response.Status.CREATED)
                .cookie(SessionCookie.of(token, security.isSecure()))
                .entity(view)
                .build();
    }
}
