package org.northline.web.estimate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.estimate.ItemValueList;
import org.northline.planning.estimate.ItemValueSort;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.PageRequest;

/** What the items of a cycle are worth and cost. */
@Path("/planning-cycles/{cycle}/item-values")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ItemValuesResource {
    private final Actor caller;
    private final PlanningCycles cycles;
    private final ItemValueList list;

    @Inject
    public ItemValuesResource(Actor caller, PlanningCycles cycles, ItemValueList list) {
        this.caller = caller;
        this.cycles = cycles;
        this.list = list;
    }

    @GET
    @Operation(operationId = "listItemValues", summary = "Value and cost of each item that is not withdrawn")
    public ItemValuePage list(
            @PathParam("cycle") UUID id,
            @QueryParam("sort")
                    @Parameter(
                            description = "By number when left out. What lacks the figure stands last whichever way.")
                    @Nullable
                    ItemValueSort sort,
            @QueryParam("descending") @Nullable Boolean descending,
            @BeanParam PageRequest page) {
        CycleId cycle = cycles.getLive(caller.org(), new CycleId(id)).id();
        ItemValueList.Query query = new ItemValueList.Query(
                caller.org(), cycle, sort == null ? ItemValueSort.NUMBER : sort, Boolean.TRUE.equals(descending));
        return ItemValuePage.of(list.page(query, page.limit(), page.cursor()));
    }
}
