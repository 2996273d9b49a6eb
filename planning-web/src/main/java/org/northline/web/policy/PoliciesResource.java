package org.northline.web.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.ethics.policy.Policies;
import org.northline.ethics.policy.PolicyVersion;
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
    @Operation(
            operationId = "listPolicies",
            summary = "All versions of the policy, the newest first; it is the one in force")
    public PoliciesView list() {
        return new PoliciesView(policies.versions(caller.org()));
    }

    @GET
    @Path("/{version}")
    @Operation(
            operationId = "getPolicy",
            summary = "One version of the policy; a review keeps the one that it began with")
    public PolicyView version(@PathParam("version") int version) {
        return PolicyView.of(policies.get(caller.org(), version));
    }

    @GET
    @Path("/current")
    @Operation(
            operationId = "getCurrentPolicy",
            summary = "Guidelines, question bank and quorum that new reviews follow")
    public PolicyView current() {
        return PolicyView.of(policies.current(caller.org()));
    }

    /** The versions. */
    public record PoliciesView(@Schema(required = true) List<PolicyVersion> items) {
        public PoliciesView {
            items = List.copyOf(items);
        }
    }
}
