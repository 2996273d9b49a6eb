package org.northline.web.signoff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.northline.ethics.review.ReviewId;
import org.northline.ethics.signoff.Statement;
import org.northline.ethics.signoff.Statements;
import org.northline.planning.shared.Actor;

/** The statement of a sealed review. */
@Path("/misuse-reviews/{id}/statement")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class StatementResource {
    private final Actor caller;
    private final Statements statements;

    @Inject
    public StatementResource(Actor caller, Statements statements) {
        this.caller = caller;
        this.statements = statements;
    }

    @GET
    @Operation(operationId = "getStatement", summary = "The text that is signed, and the hash of its bytes")
    public Statement get(@PathParam("id") UUID id) {
        return statements.get(caller.org(), new ReviewId(id));
    }
}
