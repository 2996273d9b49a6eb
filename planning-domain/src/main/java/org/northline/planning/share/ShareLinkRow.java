package org.northline.planning.share;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A link as its makers see it.
 *
 * @param ended it was revoked, or its last day is over
 * @param times how often it was used
 */
public record ShareLinkRow(
        UUID id,
        String audience,
        SharedLanes lanes,
        boolean showsMoney,
        boolean showsNames,
        boolean frozen,
        LocalDate madeOn,
        String madeByName,
        LocalDate expiresOn,
        Optional<Instant> revokedAt,
        boolean ended,
        long times,
        Optional<Instant> lastUsedAt,
        long version) {}
