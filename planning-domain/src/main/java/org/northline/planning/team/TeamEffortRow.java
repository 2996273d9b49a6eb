package org.northline.planning.team;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What an item takes of a team, as it is read.
 *
 * @param expected person-weeks by PERT, (low + 4 likely + high) / 6, rounded half-up to one decimal
 */
public record TeamEffortRow(
        UUID id,
        UUID teamId,
        String teamName,
        BigDecimal low,
        BigDecimal likely,
        BigDecimal high,
        BigDecimal expected,
        long version) {}
