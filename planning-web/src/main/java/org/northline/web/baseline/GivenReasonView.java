package org.northline.web.baseline;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.baseline.GivenReason;
import org.northline.planning.baseline.ReasonCode;

/** Why an item changed, as somebody said. */
@Schema(name = "GivenReason")
public record GivenReasonView(
        @Schema(required = true) ReasonCode code,

        @Schema(required = true, description = "May be empty.")
        String sentence,

        @Schema(required = true) String givenBy,
        @Schema(required = true) Instant givenAt) {
    static GivenReasonView of(GivenReason reason) {
        return new GivenReasonView(reason.code(), reason.sentence(), reason.givenByName(), reason.givenAt());
    }
}
