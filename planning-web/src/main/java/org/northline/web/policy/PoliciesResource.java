package org.northline.web.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.northline.ethics.policy.Policies;
import org.northline.planning.shared.Actor;

/** The policies of the gate. */
@Path("/policies")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class PoliciesResource {
    private final Actor caller;
    private final Policies policies;

    @Inject
    public PoliciesResource(Actor caller, Policies policies) {
        this.caller = caller;
        this.policies = policies;
    }

    @GET
    @Path("/current")
    @Operation(
            operationId = "getCurrentPolicy",
            summary = "Guidelines, question bank and quorum that new reviews follow")
    public PolicyView current() {
        return PolicyView.of(policies.current(caller.org()));
    }
}
