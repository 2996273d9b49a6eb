package org.northline.web.people;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.planning.people.GrantCapacity;
import org.northline.planning.people.PeopleList;
import org.northline.planning.people.RevokeCapacity;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.PersonId;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** The capacities of a person. Nobody grants one to themselves. */
@Path("/people/{id}/capacity-grants")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GrantsResource {
    private final Actor caller;
    private final PeopleList list;
    private final GrantCapacity grant;
    private final RevokeCapacity revoke;

    @Inject
    public GrantsResource(Actor caller, PeopleList list, GrantCapacity grant, RevokeCapacity revoke) {
        this.caller = caller;
        this.list = list;
        this.grant = grant;
        this.revoke = revoke;
    }

    @POST
    @Idempotent
    @Operation(operationId = "grantCapacity", summary = "Let a person act in a capacity from now on")
    @APIResponse(
            responseCode = "201",
            description = "The person with the capacity",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response grant(@PathParam("id") UUID id, @Valid @NotNull NewGrant request) {
        PersonId person = new PersonId(id);
        grant.grant(request.toCommand(caller, person));
        return Answers.created(view(person));
    }

    @POST
    @Path("/{grantId}/revocations")
    @Idempotent
    @Operation(operationId = "revokeCapacity", summary = "Take a capacity back, which has effect on the next request")
    @APIResponse(
            responseCode = "201",
            description = "The person without the capacity",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response revoke(
            @PathParam("id") UUID id, @PathParam("grantId") UUID grantId, @Valid @NotNull NewRevocation request) {
        PersonId person = new PersonId(id);
        revoke.revoke(new RevokeCapacity.Command(caller, person, grantId, request.forCause()));
        return Answers.created(view(person));
    }

    private PersonView view(PersonId person) {
        return PersonView.of(list.get(caller.org(), person));
    }
}
