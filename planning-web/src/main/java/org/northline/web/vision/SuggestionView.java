package org.northline.web.vision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.vision.MetricKind;
import org.northline.planning.vision.MetricSuggestion;

/** A metric that fits a level, to take over and change. */
@Schema(name = "MetricSuggestion")
public record SuggestionView(
        @Schema(required = true) MetricKind kind,
        @Schema(required = true) String name,
        @Schema(required = true) String unit,
        @Schema(required = true) String definition) {
    static SuggestionView of(MetricSuggestion suggestion) {
        return new SuggestionView(suggestion.kind(), suggestion.name(), suggestion.unit(), suggestion.definition());
    }
}
