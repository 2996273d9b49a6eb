package org.northline.web.signoff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.casefile.GateItemRow;
import org.northline.ethics.casefile.GateLists;
import org.northline.ethics.casefile.InboxEntry;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Page;
import org.northline.web.rest.PageRequest;

/** The lists of the gate's own screen. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class GateListsResource {
    private final Actor caller;
    private final GateLists lists;

    @Inject
    public GateListsResource(Actor caller, GateLists lists) {
        this.caller = caller;
        this.lists = lists;
    }

    @GET
    @Path("gate-items")
    @Operation(operationId = "listGateItems", summary = "Items by how they stand with the gate")
    public GateItemPage items(
            @QueryParam("standing") @Parameter(description = "Several mean any of them.") List<String> standings,
            @BeanParam PageRequest page) {
        return GateItemPage.of(lists.items(caller.org(), standings, page.cursor(), page.limit()));
    }

    @GET
    @Path("gate-inbox")
    @Operation(operationId = "getGateInbox", summary = "What waits for the caller, the oldest first")
    public Inbox inbox() {
        return new Inbox(lists.inbox(caller));
    }

    /** One page of items. */
    public record GateItemPage(
            @Schema(required = true) List<GateItemRow> items,
            @Nullable String nextCursor) {
        static GateItemPage of(Page<GateItemRow> page) {
            return new GateItemPage(page.items(), page.nextCursor().orElse(null));
        }
    }

    /** Everything that waits. */
    public record Inbox(@Schema(required = true) List<InboxEntry> items) {}
}
