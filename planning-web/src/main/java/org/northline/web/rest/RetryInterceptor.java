package org.northline.web.rest;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands around the transaction, so that each attempt has its own. */
@Interceptor
@Retried
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RetryInterceptor {
    private static final int ATTEMPTS = 3;
    private static final int DEEPEST_CAUSE = 20;
    private static final Set<String> ENDED_FOR_ANOTHER = Set.of("40001", "40P01");

    @AroundInvoke
    Object retry(InvocationContext invocation) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return invocation.proceed();
            } catch (RuntimeException failed) {
                if (attempt == ATTEMPTS || !isContention(failed)) {
                    throw failed;
                }
            }
        }
    }

    static boolean isContention(RuntimeException failed) {
        @Nullable Throwable cause = failed;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof SQLException sql && ENDED_FOR_ANOTHER.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
