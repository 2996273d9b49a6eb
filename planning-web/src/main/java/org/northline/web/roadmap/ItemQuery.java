package org.northline.web.roadmap;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.northline.planning.roadmap.ItemFilter;
import org.northline.planning.roadmap.ItemKind;
import org.northline.planning.roadmap.ItemSort;
import org.northline.planning.roadmap.TimeHorizon;

/** Which items a list shows, and in which order. A class, because a record cannot be a {@code @BeanParam}. */
public class ItemQuery {
    @QueryParam("cycle")
    private @Nullable UUID cycle;

    @QueryParam("product")
    private @Nullable UUID product;

    @QueryParam("theme")
    private @Nullable UUID theme;

    @QueryParam("owner")
    private @Nullable UUID owner;

    @QueryParam("kind")
    private List<ItemKind> kinds = List.of();

    @QueryParam("horizon")
    private List<TimeHorizon> horizons = List.of();

    @QueryParam("standing")
    @Parameter(description = "What the gate says of the item; several mean any of them.")
    private List<String> standings = List.of();

    @QueryParam("onPortfolio")
    private @Nullable Boolean onPortfolio;

    @QueryParam("query")
    @Parameter(description = "Part of the title, or the beginning of the number.")
    private @Nullable String query;

    @QueryParam("sort")
    private @Nullable ItemSort sort;

    ItemFilter filter() {
        return new ItemFilter(
                cycle,
                product,
                theme,
                owner,
                kinds,
                horizons,
                standings,
                onPortfolio,
                query,
                sort == null ? ItemSort.NUMBER : sort);
    }
}
