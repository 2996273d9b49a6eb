package org.northline.web.consolidation;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The adoption of a cycle that is in force. */
public record LatestAdoption(
        @Schema(description = "Absent while no plan was adopted.")
        Optional<AdoptionView> adoption) {}
