package org.northline.web.workspace;

import static org.northline.planning.shared.Capacity.ADMINISTRATOR;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.northline.planning.shared.Actor;
import org.northline.planning.workspace.WorkspaceParts;
import org.northline.web.workspace.WorkspaceView.WorkspacePartView;

/** How much there is of the plan of an organisation. */
@Path("/workspace")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class WorkspaceResource {
    private final Actor caller;
    private final WorkspaceParts parts;

    @Inject
    public WorkspaceResource(Actor caller, WorkspaceParts parts) {
        this.caller = caller;
        this.parts = parts;
    }

    @GET
    @Operation(operationId = "getWorkspace", summary = "How many rows each part has that an export takes along")
    public WorkspaceView get() {
        caller.require(ADMINISTRATOR);
        return new WorkspaceView(
                parts.isEmpty(caller.org()),
                parts.count(caller.org()).stream().map(WorkspacePartView::of).toList());
    }
}
