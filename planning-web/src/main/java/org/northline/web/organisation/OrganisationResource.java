package org.northline.web.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.northline.planning.organisation.OrganisationList;
import org.northline.planning.organisation.RenameOrganisation;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.IfMatch;

/** The caller's organisation. */
@Path("/organisation")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationResource {
    private final Actor caller;
    private final OrganisationList list;
    private final RenameOrganisation rename;

    @Inject
    public OrganisationResource(Actor caller, OrganisationList list, RenameOrganisation rename) {
        this.caller = caller;
        this.list = list;
        this.rename = rename;
    }

    @GET
    @Operation(operationId = "getOrganisation", summary = "The organisation everything shown belongs to")
    @APIResponse(
            responseCode = "200",
            description = "The organisation",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    public Response get() {
        OrganisationView view = view();
        return Answers.ok(view, view.version());
    }

    @PUT
    @Operation(operationId = "renameOrganisation", summary = "Rename the organisation")
    @APIResponse(
            responseCode = "200",
            description = "Renamed",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    public Response rename(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull OrganisationChange change) {
        IfMatch.change(
                ifMatch,
                seen -> rename.rename(new RenameOrganisation.Command(caller, seen, change.name())),
                this::view);
        return get();
    }

    private OrganisationView view() {
        return OrganisationView.of(list.get(caller.org()));
    }
}
