package org.northline.planning.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.shared.Capacity;

/** A capacity that a person holds now, and who granted it. */
public record GrantRow(
        UUID personId,
        UUID grantId,
        Capacity capacity,
        Optional<UUID> productId,
        Optional<String> productName,
        UUID grantedBy,
        String grantedByName,
        Instant grantedAt) {}
