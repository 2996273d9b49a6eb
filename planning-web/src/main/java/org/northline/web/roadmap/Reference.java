package org.northline.web.roadmap;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something else, by its id and the name that people know it by. */
public record Reference(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name) {}
