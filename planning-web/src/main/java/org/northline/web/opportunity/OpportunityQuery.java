package org.northline.web.opportunity;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.northline.planning.opportunity.Finding;
import org.northline.planning.opportunity.OpportunityFilter;

/** Which opportunities are asked for. A class, because a record cannot be a {@code @BeanParam}. */
public class OpportunityQuery {
    @QueryParam("finding")
    @Parameter(description = "Those of which the evidence of one segment at least says so.")
    private @Nullable Finding finding;

    @QueryParam("owner")
    @Parameter(description = "Who answers for it.")
    private @Nullable UUID owner;

    @QueryParam("dimension")
    @Parameter(description = "Those with evidence by this dimension, and of each only that.")
    private @Nullable String dimension;

    OpportunityFilter filter() {
        return new OpportunityFilter(finding, owner, dimension);
    }
}
