package org.northline.web.share;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.share.ShareLinkRow;
import org.northline.planning.share.SharedLanes;

/** A link as its makers see it: without its token, which nobody knows but who was given it. */
@Schema(name = "ShareLink")
public record ShareLinkView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String audience,
        @Schema(required = true) SharedLanes lanes,
        @Schema(required = true) boolean showsMoney,
        @Schema(required = true) boolean showsNames,
        @Schema(required = true) boolean frozen,
        @Schema(required = true) LocalDate madeOn,
        @Schema(required = true) String madeBy,
        @Schema(required = true) LocalDate expiresOn,
        Optional<Instant> revokedAt,

        @Schema(required = true, description = "It was revoked, or its last day is over.")
        boolean ended,

        @Schema(required = true, description = "How often it was used.")
        long times,

        Optional<Instant> lastUsedAt,
        @Schema(required = true) long version) {
    static ShareLinkView of(ShareLinkRow row) {
        return new ShareLinkView(
                row.id(),
                row.audience(),
                row.lanes(),
                row.showsMoney(),
                row.showsNames(),
                row.frozen(),
                row.madeOn(),
                row.madeByName(),
                row.expiresOn(),
                row.revokedAt(),
                row.ended(),
                row.times(),
                row.lastUsedAt(),
                row.version());
    }
}
