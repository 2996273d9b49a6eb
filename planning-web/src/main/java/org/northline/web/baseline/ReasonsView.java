package org.northline.web.baseline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of giving a reason. */
@Schema(name = "ChangeReasonsGiven")
public record ReasonsView(
        @Schema(required = true, description = "For how many items it was given.")
        int items) {}
