package org.northline.web.dependency;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.northline.planning.dependency.DependencyFilter;
import org.northline.planning.dependency.DependencyKind;

/** Which dependencies a list shows. A class, because a record cannot be a {@code @BeanParam}. */
public class DependencyQuery {
    @QueryParam("product")
    @Parameter(description = "Of either item.")
    private @Nullable UUID product;

    @QueryParam("kind")
    private @Nullable DependencyKind kind;

    @QueryParam("broken")
    @Parameter(description = "Whether only those with a warning are shown.")
    private @Nullable Boolean broken;

    DependencyFilter filter() {
        return new DependencyFilter(product, null, kind, Boolean.TRUE.equals(broken));
    }
}
