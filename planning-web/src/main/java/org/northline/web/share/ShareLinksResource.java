package org.northline.web.share;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.northline.planning.share.MaintainShareLinks;
import org.northline.planning.share.ShareLinkId;
import org.northline.planning.share.ShareLinkList;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.IfMatch;

/** A link to the portfolio roadmap, by its id. */
@Path("/share-links/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ShareLinksResource {
    private final Actor caller;
    private final ShareLinkList list;
    private final MaintainShareLinks links;

    @Inject
    public ShareLinksResource(Actor caller, ShareLinkList list, MaintainShareLinks links) {
        this.caller = caller;
        this.list = list;
        this.links = links;
    }

    @GET
    @Operation(operationId = "getShareLink", summary = "A link, without its token")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ShareLinkView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(new ShareLinkId(id));
    }

    @PUT
    @Operation(operationId = "changeShareLink", summary = "Say for whom a link is and until when")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ShareLinkView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ShareLinkChange input) {
        ShareLinkId link = new ShareLinkId(id);
        IfMatch.change(
                ifMatch,
                seen -> links.change(
                        new MaintainShareLinks.Change(caller, link, seen, input.audience(), input.expiresOn())),
                () -> view(link));
        return answer(link);
    }

    @POST
    @Path("/revocations")
    @Idempotent
    @Operation(operationId = "revokeShareLink", summary = "Let a link lead nowhere from this moment on, for good")
    @APIResponse(responseCode = "204", description = "Revoked")
    public Response revoke(@PathParam("id") UUID id) {
        links.revoke(caller, new ShareLinkId(id));
        return Response.noContent().build();
    }

    private Response answer(ShareLinkId id) {
        ShareLinkView link = view(id);
        return Answers.ok(link, link.version());
    }

    private ShareLinkView view(ShareLinkId id) {
        return ShareLinkView.of(list.get(caller.org(), id));
    }
}
