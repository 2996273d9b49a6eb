package org.northline.web.share;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new link, with its token, which is told this once. */
public record MadeShareLink(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Opens the link as /shared/{token}. Nobody can read it again later.")
        String token,

        @Schema(required = true) long version) {}
