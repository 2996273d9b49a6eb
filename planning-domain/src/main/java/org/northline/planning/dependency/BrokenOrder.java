package org.northline.planning.dependency;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why an item cannot come as it is planned, although nothing forbids planning it so. */
public enum BrokenOrder {
    NEEDED_IS_WITHDRAWN,
    STARTS_TOO_EARLY;

    /** Over the aliases {@code d} of the dependency, {@code i} of its item and {@code o} of the other one; NULL when nothing is wrong. */
    static final String SQL = """
            CASE WHEN d.kind <> 'DEPENDS_ON' THEN NULL
              WHEN o.withdrawn_at IS NOT NULL THEN 'NEEDED_IS_WITHDRAWN'
              WHEN i.starts_on < o.ends_on THEN 'STARTS_TOO_EARLY' END""";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** Of the item that needs the other one. */
    String sentence(DependentItem item, DependentItem needed) {
        return switch (this) {
            case NEEDED_IS_WITHDRAWN ->
                "Depends on " + needed.number()
                        + ", which was withdrawn and is not on the roadmap of this cycle any more.";
            case STARTS_TOO_EARLY ->
                "Starts on " + day(item.startsOn()) + ", before " + needed.number() + ", which it depends on, ends on "
                        + day(needed.endsOn()) + ".";
        };
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "an unknown day" : DAY.format(date);
    }
}
