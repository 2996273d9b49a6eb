package org.northline.web.revisit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of a plan asks to be looked at. */
public record RevisitCounts(
        @Schema(required = true, description = "Tripwires that have tripped and wait for a decision.")
        int tripped,

        @Schema(required = true, description = "Revisit dates whose day is over.")
        int overdue,

        @Schema(required = true, description = "Revisit dates of today and of the next two weeks.")
        int due) {}
