package org.northline.web.identity;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.northline.web.problem.Problem;
import org.northline.web.problem.ProblemException;
import org.northline.web.problem.ProblemType;

/**
 * Refuses a change that another site makes a browser send: a form or image cannot set our header, a script of another origin would need our
 * permission for it, and where the browser tells the origin it has to be ours.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 100)
public class CrossSiteFilter implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void filter(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod())) {
            return;
        }
        if (!isOurs(request::getHeaderString)) {
            throw new ProblemException(Problem.of(ProblemType.CROSS_SITE_REQUEST));
        }
    }

    static boolean isOurs(Function<String, @Nullable String> header) {
        return "1".equals(header.apply("X-Northline-Request"))
                && isSameSite(header.apply("Sec-Fetch-Site"))
                && isSameOrigin(header.apply("Origin"), header.apply(HttpHeaders.HOST));
    }

    private static boolean isSameSite(@Nullable String fetchSite) {
        return fetchSite == null || fetchSite.equals("same-origin");
    }

    private static boolean isSameOrigin(@Nullable String origin, @Nullable String host) {
        if (origin == null) {
            return true;
        }
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
