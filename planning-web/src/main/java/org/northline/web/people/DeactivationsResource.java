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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.planning.people.DeactivatePerson;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.PersonId;
import org.northline.web.rest.Idempotent;

/** Closing a person's account. */
@Path("/people/{id}/deactivations")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class DeactivationsResource {
    private final Actor caller;
    private final DeactivatePerson deactivate;

    @Inject
    public DeactivationsResource(Actor caller, DeactivatePerson deactivate) {
        this.caller = caller;
        this.deactivate = deactivate;
    }

    @POST
    @Idempotent
    @Operation(operationId = "deactivatePerson", summary = "Close a person's account, which ends its sessions")
    @APIResponse(responseCode = "204", description = "Deactivated")
    public Response deactivate(@PathParam("id") UUID id) {
        deactivate.deactivate(new DeactivatePerson.Command(caller, new PersonId(id)));
        return Response.noContent().build();
    }
}
