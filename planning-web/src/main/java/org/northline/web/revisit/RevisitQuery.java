package org.northline.web.revisit;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.northline.planning.revisit.RevisitFilter;
import org.northline.planning.revisit.RevisitState;
import org.northline.planning.revisit.SubjectKind;

/** Which revisit dates are asked for. A class, because a record cannot be a {@code @BeanParam}. */
public class RevisitQuery {
    @QueryParam("state")
    @Parameter(description = "All that are not done when left out.")
    private @Nullable RevisitState state;

    @QueryParam("owner")
    @Parameter(description = "Who sees to it.")
    private @Nullable UUID owner;

    @QueryParam("subjectKind")
    @Parameter(description = "What it is about.")
    private @Nullable SubjectKind subjectKind;

    @QueryParam("subject")
    @Parameter(description = "About which one.")
    private @Nullable UUID subject;

    RevisitFilter filter() {
        return new RevisitFilter(state, owner, subjectKind, subject);
    }
}
