package org.northline.web.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.InvalidInput;

/** Which page of a list is asked for; a resource takes it as {@code @BeanParam}. A class, because a record cannot be one. */
public class PageRequest {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    @QueryParam("limit")
    @Parameter(description = "How many, 1 to 200; 50 when left out.", schema = @Schema(implementation = Integer.class))
    private @Nullable String limit;

    @QueryParam("cursor")
    @Parameter(description = "Where to go on: the nextCursor of the page before.")
    private @Nullable String cursor;

    /** At most 200; the two timeline reads pass their own bound to {@link #limit(int)}. */
    public int limit() {
        return limit(MOST);
    }

    public int limit(int most) {
        if (limit == null) {
            return Math.min(USUAL, most);
        }
        int asked = limit.matches("\\d{1,6}") ? Integer.parseInt(limit) : 0;
        if (asked < 1 || asked > most) {
            throw InvalidInput.at("?limit", "Expected a whole number from 1 to " + most + ".");
        }
        return asked;
    }

    public Optional<String> cursor() {
        return Optional.ofNullable(cursor);
    }
}
