package org.northline.planning.opportunity;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.FieldChecks;

/** What somebody says about what one segment says. */
record EvidenceContent(
        String dimension, String segment, String source, LocalDate askedOn, int asked, int important, int satisfied) {
    private static final int LONGEST_DIMENSION = 60;
    private static final int LONGEST_SEGMENT = 80;
    private static final int LONGEST_SOURCE = 200;
    private static final int MOST_PEOPLE = 10_000_000;
    private static final int YEARS_BACK = 20;
    /** Nobody is ahead of the eastern end of the Earth: there it is 14 hours later than in UTC. */
    private static final ZoneOffset EASTERN_END_OF_THE_EARTH = ZoneOffset.ofHours(14);

    EvidenceContent {
        requireNonNull(dimension, "dimension");
        requireNonNull(segment, "segment");
        requireNonNull(source, "source");
        requireNonNull(askedOn, "askedOn");
    }

    /** Refuses with every problem of these fields at once. */
    static EvidenceContent checked(EvidenceDraft draft, Instant now) {
        FieldChecks checks = new FieldChecks();
        String dimension = checks.line("/dimension", draft.dimension(), LONGEST_DIMENSION);
        String segment = checks.line("/segment", draft.segment(), LONGEST_SEGMENT);
        String source = checks.line("/source", draft.source(), LONGEST_SOURCE);
        checkDay(checks, draft.askedOn(), LocalDate.ofInstant(now, EASTERN_END_OF_THE_EARTH));
        Integer asked = draft.asked();
        checks.present("/asked", asked);
        checks.that(
                asked == null || (asked >= 1 && asked <= MOST_PEOPLE),
                "/asked",
                "Use a whole number from 1 to 10,000,000.");
        checkCount(checks, "/important", draft.important(), asked);
        checkCount(checks, "/satisfied", draft.satisfied(), asked);
        checks.done();
        return new EvidenceContent(
                dimension,
                segment,
                source,
                requireNonNull(draft.askedOn()),
                requireNonNull(asked),
                requireNonNull(draft.important()),
                requireNonNull(draft.satisfied()));
    }

    private static void checkDay(FieldChecks checks, @Nullable LocalDate day, LocalDate last) {
        checks.present("/askedOn", day);
        checks.that(day == null || !day.isAfter(last), "/askedOn", "Use today or a day before; this is in the future.");
        checks.that(
                day == null || !day.isBefore(last.minusYears(YEARS_BACK)),
                "/askedOn",
                "Use a day of the last twenty years.");
    }

    private static void checkCount(FieldChecks checks, String pointer, @Nullable Integer count, @Nullable Integer of) {
        checks.present(pointer, count);
        checks.that(count == null || count >= 0, pointer, "Use 0 or more people.");
        checks.that(
                count == null || of == null || of < 1 || count <= of,
                pointer,
                "No more can have said so than were asked.");
    }
}
