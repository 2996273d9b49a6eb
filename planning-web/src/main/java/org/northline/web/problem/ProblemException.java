package org.northline.web.problem;

import java.util.OptionalLong;

/** Ends a request with a problem where no value can be returned: in filters, readers and interceptors. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final long retryAfterSeconds;

    public ProblemException(Problem problem) {
        this(problem, -1);
    }

    private ProblemException(Problem problem, long retryAfterSeconds) {
        super(problem.title());
        this.problem = problem;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public static ProblemException retryAfter(Problem problem, long seconds) {
        return new ProblemException(problem, seconds);
    }

    public Problem problem() {
        return problem;
    }

    public OptionalLong retryAfterSeconds() {
        return retryAfterSeconds < 0 ? OptionalLong.empty() : OptionalLong.of(retryAfterSeconds);
    }
}
