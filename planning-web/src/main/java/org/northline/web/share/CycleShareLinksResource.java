package org.northline.web.share;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycle;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.share.MaintainShareLinks;
import org.northline.planning.share.ShareLinkId;
import org.northline.planning.share.ShareLinkList;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.PageRequest;

/** The links to the portfolio roadmap of a cycle. */
@Path("/planning-cycles/{cycle}/share-links")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class CycleShareLinksResource {
    private final Actor caller;
    private final PlanningCycles cycles;
    private final ShareLinkList list;
    private final MaintainShareLinks links;
    private final SharedPlans plans;

    @Inject
    public CycleShareLinksResource(
            Actor caller, PlanningCycles cycles, ShareLinkList list, MaintainShareLinks links, SharedPlans plans) {
        this.caller = caller;
        this.cycles = cycles;
        this.list = list;
        this.links = links;
        this.plans = plans;
    }

    @GET
    @Operation(operationId = "listShareLinks", summary = "The links to the portfolio roadmap, the newest first")
    public ShareLinkPage list(@PathParam("cycle") UUID id, @BeanParam PageRequest page) {
        CycleId cycle = cycles.getLive(caller.org(), new CycleId(id)).id();
        return ShareLinkPage.of(
                list.page(caller.org(), cycle, page.limit(), page.cursor()), MaintainShareLinks.mayShare(caller));
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "makeShareLink",
            summary = "Let people without an account read the portfolio roadmap, by a link that is told once")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MadeShareLink.class)))
    public Response make(@PathParam("cycle") UUID id, @NotNull ShareLinkInput input) {
        PlanningCycle cycle = cycles.getLive(caller.org(), new CycleId(id));
        MaintainShareLinks.New command = input.toCommand(caller, cycle.id());
        links.check(command);
        Optional<String> snapshot = input.isFrozen()
                ? Optional.of(plans.live(caller.org(), cycle, command.showsMoney(), command.showsNames())
                        .json())
                : Optional.empty();
        ShareToken token = ShareToken.random();
        ShareLinkId made = links.make(command, token.hash(), snapshot);
        return Answers.created(new MadeShareLink(made.value(), token.value(), 1), 1);
    }
}
