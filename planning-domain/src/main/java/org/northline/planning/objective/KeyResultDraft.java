package org.northline.planning.objective;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.PersonId;

/**
 * A key result as somebody typed it.
 *
 * @param unit what it is counted in; may be left out when it follows a metric, whose unit it has
 * @param metric the guiding metric that it follows, if it follows one
 */
public record KeyResultDraft(
        @Nullable String title,
        @Nullable String unit,
        @Nullable Direction direction,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable KeyResultKind kind,
        @Nullable PersonId owner,
        @Nullable UUID metric) {}
