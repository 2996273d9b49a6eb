package org.northline.web.vision;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.vision.MetricSuggestions;
import org.northline.planning.vision.VisionLevel;

/** The metrics by which each level is usually judged. */
@Path("/metric-suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class MetricSuggestionsResource {
    @GET
    @Operation(
            operationId = "listMetricSuggestions",
            summary = "A North Star to fill in, then the usual guiding metrics")
    public List<SuggestionView> list(
            @QueryParam("level")
                    @Parameter(required = true, schema = @Schema(implementation = VisionLevel.class))
                    @Nullable
                    String level) {
        VisionLevel known = Arrays.stream(VisionLevel.values())
                .filter(each -> each.name().equals(level))
                .findFirst()
                .orElseThrow(() -> InvalidInput.at("?level", "Expected COMPANY, PORTFOLIO or PRODUCT."));
        return MetricSuggestions.at(known).stream().map(SuggestionView::of).toList();
    }
}
