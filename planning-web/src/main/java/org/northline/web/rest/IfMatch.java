package org.northline.web.rest;

import jakarta.persistence.OptimisticLockException;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.StaleVersion;
import org.northline.web.problem.Problem;
import org.northline.web.problem.ProblemException;
import org.northline.web.problem.ProblemType;

/** The version that a caller saw before changing it, from the header If-Match. */
public final class IfMatch {
    private static final Pattern STRONG_TAG = Pattern.compile("\"(\\d{1,18})\"");

    private IfMatch() {}

    /**
     * Changes a versioned thing; when the caller saw an older version, answers 412 with the newest one.
     *
     * @param header the value of If-Match, absent is answered with 428
     * @param change gets the version seen, runs in a transaction of its own and refuses with {@link StaleVersion}
     * @param current reads the newest representation
     */
    public static void change(@Nullable String header, LongConsumer change, Supplier<?> current) {
        changeAndTell(
                header,
                version -> {
                    change.accept(version);
                    return version;
                },
                current);
    }

    /** As {@link #change}, for a change that has something to tell. */
    public static <T> T changeAndTell(@Nullable String header, LongFunction<T> change, Supplier<?> current) {
        try {
            return change.apply(version(header));
        } catch (StaleVersion | OptimisticLockException stale) {
            throw new ProblemException(
                    Problem.of(ProblemType.STALE_VERSION, "Look at the newest version, then make your change again.")
                            .withCurrent(current.get()));
        }
    }

    private static long version(@Nullable String header) {
        if (header == null) {
            throw new ProblemException(Problem.of(
                    ProblemType.PRECONDITION_REQUIRED, "Send the ETag of the version that you are changing."));
        }
        Matcher tag = STRONG_TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw new StaleVersion();
        }
        return Long.parseLong(tag.group(1));
    }
}
