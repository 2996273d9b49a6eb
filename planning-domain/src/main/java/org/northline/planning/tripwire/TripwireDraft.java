package org.northline.planning.tripwire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.revisit.SubjectKind;
import org.northline.planning.shared.PersonId;

/**
 * A tripwire as somebody typed it.
 *
 * @param baseline what a fall is counted from; left out otherwise
 * @param endsOn left out when it watches on
 * @param agreed what was agreed to do when it trips
 */
public record TripwireDraft(
        @Nullable SubjectKind subjectKind,
        @Nullable UUID subjectId,
        @Nullable MeasureKind measureKind,
        @Nullable UUID measureId,
        @Nullable TripwireComparison comparison,
        @Nullable BigDecimal threshold,
        @Nullable BigDecimal baseline,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable PersonId owner,
        @Nullable String agreed) {}
