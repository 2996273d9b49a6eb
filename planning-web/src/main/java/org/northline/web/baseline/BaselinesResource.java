package org.northline.web.baseline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.northline.planning.baseline.BaselineId;
import org.northline.planning.baseline.BaselineItems;
import org.northline.planning.baseline.BaselineList;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.PageRequest;

/** One baseline, and the items that are in it. */
@Path("/baselines/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class BaselinesResource {
    private final Actor caller;
    private final BaselineList list;
    private final BaselineItems items;

    @Inject
    public BaselinesResource(Actor caller, BaselineList list, BaselineItems items) {
        this.caller = caller;
        this.list = list;
        this.items = items;
    }

    @GET
    @Operation(operationId = "getBaseline", summary = "One baseline")
    public BaselineView get(@PathParam("id") UUID id) {
        return BaselineView.of(list.get(caller.org(), new BaselineId(id)));
    }

    @GET
    @Path("/items")
    @Operation(operationId = "listBaselineItems", summary = "The items of a baseline as they were, by their numbers")
    public BaselineItemPage items(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        BaselineId baseline =
                new BaselineId(list.get(caller.org(), new BaselineId(id)).id());
        return BaselineItemPage.of(items.page(caller.org(), baseline, page.limit(), page.cursor()));
    }
}
