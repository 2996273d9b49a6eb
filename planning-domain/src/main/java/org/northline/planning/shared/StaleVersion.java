package org.northline.planning.shared;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The caller changed a version that is no longer the newest. */
public final class StaleVersion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String ALREADY_THERE = "23505";

    public StaleVersion() {
        super("stale version");
    }

    /** Refuses with {@link StaleVersion} when the version the caller saw is not the present one. */
    public static void check(long seen, long present) {
        if (seen != present) {
            throw new StaleVersion();
        }
    }

    /** What to throw when the first version of something could not be written: a refusal when somebody else was first, else the failure. */
    public static RuntimeException whenFirst(RuntimeException failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && ALREADY_THERE.equals(sql.getSQLState())) {
                return new StaleVersion();
            }
        }
        return failure;
    }
}
