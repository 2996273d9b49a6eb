package org.northline.web.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.audit.AuditTrail;
import org.northline.ethics.audit.EventKind;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.PageRequest;

/** The audit trail of the organisation. */
@Path("/audit-events")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class AuditResource {
    private final Actor caller;
    private final AuditTrail trail;

    @Inject
    public AuditResource(Actor caller, AuditTrail trail) {
        this.caller = caller;
        this.trail = trail;
    }

    @GET
    @Operation(operationId = "listAuditEvents", summary = "Every change, the newest first, by item, person and kind")
    public HistoryPage list(
            @QueryParam("item") @Nullable UUID item,
            @QueryParam("person") @Nullable UUID person,
            @QueryParam("kind") @Nullable EventKind kind,
            @BeanParam PageRequest page) {
        return HistoryPage.of(
                trail.events(caller, new AuditTrail.Filter(item, person, kind), page.cursor(), page.limit()));
    }
}
