package org.northline.planning.baseline;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.roadmap.TimeHorizon;

/**
 * What of an item a baseline agrees on, as it is when somebody says why it changed.
 *
 * @param live whether it is not withdrawn
 * @param groupId the theme, or the item itself when it belongs to none
 */
public record AgreedState(
        boolean live,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        TimeHorizon horizon,
        UUID groupId,
        UUID productId,
        @Nullable BigDecimal cost,
        BigDecimal weeks) {
    public AgreedState {
        requireNonNull(horizon, "horizon");
        requireNonNull(groupId, "groupId");
        requireNonNull(productId, "productId");
        requireNonNull(weeks, "weeks");
    }
}
