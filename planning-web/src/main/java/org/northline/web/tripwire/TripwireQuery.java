package org.northline.web.tripwire;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.northline.planning.revisit.SubjectKind;
import org.northline.planning.tripwire.TripwireFilter;
import org.northline.planning.tripwire.TripwireState;

/** Which tripwires are asked for. A class, because a record cannot be a {@code @BeanParam}. */
public class TripwireQuery {
    @QueryParam("state")
    private @Nullable TripwireState state;

    @QueryParam("owner")
    @Parameter(description = "Who decides.")
    private @Nullable UUID owner;

    @QueryParam("subjectKind")
    @Parameter(description = "What it watches over.")
    private @Nullable SubjectKind subjectKind;

    @QueryParam("subject")
    @Parameter(description = "Over which one.")
    private @Nullable UUID subject;

    @QueryParam("objective")
    @Parameter(description = "Those over this objective, and those that watch one of its key results.")
    private @Nullable UUID objective;

    TripwireFilter filter() {
        return new TripwireFilter(state, owner, subjectKind, subject, objective);
    }
}
