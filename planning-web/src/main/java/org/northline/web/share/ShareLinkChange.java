package org.northline.web.share;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** For whom a link is from now on, and until when. */
public record ShareLinkChange(
        @Schema(required = true) @Nullable String audience,
        @Schema(required = true) @Nullable LocalDate expiresOn) {}
