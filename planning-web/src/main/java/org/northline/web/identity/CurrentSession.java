package org.northline.web.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;
import org.northline.web.problem.Problem;
import org.northline.web.problem.ProblemException;
import org.northline.web.problem.ProblemType;

/** The session of the request being answered, if it came with one. */
@RequestScoped
class CurrentSession {
    private @Nullable Session session;

    void enter(Session live) {
        session = live;
    }

    Optional<Session> find() {
        return Optional.ofNullable(session);
    }

    Session get() {
        return find().orElseThrow(() -> new ProblemException(Problem.of(ProblemType.UNAUTHENTICATED)));
    }

    /** Lets a resource take the caller in its constructor. Dependent, because a record cannot be proxied. */
    @Produces
    @Dependent
    Actor actor() {
        return get().actor();
    }
}
