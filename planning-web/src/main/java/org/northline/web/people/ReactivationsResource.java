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
import org.northline.planning.people.ReactivatePerson;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.PersonId;
import org.northline.web.rest.Idempotent;

/** Opening a person's account again. */
@Path("/people/{id}/reactivations")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class ReactivationsResource {
    private final Actor caller;
    private final ReactivatePerson reactivate;

    @Inject
    public ReactivationsResource(Actor caller, ReactivatePerson reactivate) {
        this.caller = caller;
        this.reactivate = reactivate;
    }

    @POST
    @Idempotent
    @Operation(operationId = "reactivatePerson", summary = "Open a person's account again")
    @APIResponse(responseCode = "204", description = "Reactivated")
    public Response reactivate(@PathParam("id") UUID id) {
        reactivate.reactivate(new ReactivatePerson.Command(caller, new PersonId(id)));
        return Response.noContent().build();
    }
}
