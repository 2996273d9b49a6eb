package org.northline.web.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.northline.web.problem.Problem;
import org.northline.web.problem.ProblemException;
import org.northline.web.problem.ProblemType;

/** Lets nobody past without a live session, but to sign in or with a link that was shared; and nobody with a given password past choosing an own one. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class SessionFilter implements ContainerRequestFilter {
    private static final Pattern FOR_EVERYBODY =
            Pattern.compile("POST sessions|GET shared-roadmaps/[^/]+(/exports/[^/]+)?");
    private static final Set<String> WITH_A_GIVEN_PASSWORD =
            Set.of("GET session", "DELETE session", "PUT session/password");

    // The runtime makes providers by their no-arg constructor.
    @Inject
    private Sessions sessions;

    @Inject
    private CurrentSession current;

    @Override
    public void filter(ContainerRequestContext request) {
        String operation =
                request.getMethod() + " " + request.getUriInfo().getPath().replaceFirst("^/", "");
        Optional<Session> session = SessionCookie.find(request.getCookies(), isTls(request))
                .map(SessionToken::hash)
                .flatMap(sessions::find);
        session.ifPresent(current::enter);
        if (FOR_EVERYBODY.matcher(operation).matches()) {
            return;
        }
        if (session.isEmpty()) {
            throw new ProblemException(Problem.of(ProblemType.UNAUTHENTICATED));
        }
        if (session.get().mustChangePassword() && !WITH_A_GIVEN_PASSWORD.contains(operation)) {
            throw new ProblemException(Problem.of(ProblemType.PASSWORD_CHANGE_REQUIRED));
        }
    }

    static boolean isTls(ContainerRequestContext request) {
        return "https".equals(request.getUriInfo().getRequestUri().getScheme());
    }
}
