package org.northline.web.baseline;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.northline.planning.baseline.BaselineId;
import org.northline.planning.shared.InvalidInput;

/** Which two moments are compared. A class, because a record cannot be a {@code @BeanParam}. */
public class ComparisonQuery {
    @QueryParam("before")
    @Parameter(description = "The baseline that is looked from.", required = true)
    private @Nullable UUID before;

    @QueryParam("after")
    @Parameter(description = "The baseline that is looked at; now when left out.")
    private @Nullable UUID after;

    BaselineId before() {
        if (before == null) {
            throw InvalidInput.at("?before", "Say which baseline to compare with.");
        }
        return new BaselineId(before);
    }

    Optional<BaselineId> after() {
        return Optional.ofNullable(after).map(BaselineId::new);
    }
}
