package org.northline.web.signoff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.ethics.signoff.SignOffId;
import org.northline.ethics.signoff.SignStatement;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Idempotent;

/** Taking one's own signature back. */
@Path("/sign-offs/{id}/withdrawals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class SignOffWithdrawalsResource {
    private final Actor caller;
    private final SignStatement sign;

    @Inject
    public SignOffWithdrawalsResource(Actor caller, SignStatement sign) {
        this.caller = caller;
        this.sign = sign;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "withdrawSignature",
            summary = "Take one's own signature back; a promoted item is suspended when too few remain")
    @APIResponse(responseCode = "204", description = "It is taken back")
    public Response withdraw(@PathParam("id") UUID id, @Valid @NotNull SignatureWithdrawal request) {
        sign.withdraw(caller, new SignOffId(id), request.reason());
        return Response.noContent().build();
    }

    /** Why the signature is taken back. */
    public record SignatureWithdrawal(@NotNull String reason) {}
}
