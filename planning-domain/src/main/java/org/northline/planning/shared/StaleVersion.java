package org.northline.planning.shared;

/** The caller changed a version that is no longer the newest. */
public final class StaleVersion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleVersion() {
        super("stale version");
    }

    /** Refuses with {@link StaleVersion} when the version the caller saw is not the present one. */
    public static void check(long seen, long present) {
        if (seen != present) {
            throw new StaleVersion();
        }
    }
}
