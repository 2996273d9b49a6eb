package org.northline.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.StaleVersion;

/** The outermost mapper: every exception of a resource becomes a problem, and only what we broke is logged, once. */
@Provider
public class ThrowableMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(ThrowableMapper.class.getName());
    private static final int DEEPEST_CAUSE = 20;

    @Override
    public Response toResponse(Throwable thrown) {
        return firstCause(thrown, ThrowableMapper::known).orElseGet(() -> broken(thrown));
    }

    private static Optional<Response> firstCause(Throwable thrown, Function<Throwable, Optional<Response>> answer) {
        @Nullable Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            Optional<Response> response = answer.apply(cause);
            if (response.isPresent()) {
                return response;
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static Optional<Response> known(Throwable thrown) {
        if (thrown instanceof ProblemException refusal) {
            return Optional.of(refused(refusal));
        }
        if (thrown instanceof WebApplicationException web) {
            return web.getResponse().getStatus() < 500 ? Optional.of(HttpProblems.of(web)) : Optional.empty();
        }
        return problemOf(thrown).map(Problem::toResponse);
    }

    private static Optional<Problem> problemOf(Throwable thrown) {
        if (thrown instanceof NotFound) {
            return Optional.of(Problem.of(ProblemType.NOT_FOUND));
        }
        if (thrown instanceof Forbidden) {
            return Optional.of(Problem.of(ProblemType.FORBIDDEN, String.valueOf(thrown.getMessage())));
        }
        if (thrown instanceof Conflict) {
            return Optional.of(Problem.of(ProblemType.CONFLICT, String.valueOf(thrown.getMessage())));
        }
        if (thrown instanceof InvalidInput invalid) {
            return Optional.of(Problem.of(ProblemType.INVALID_INPUT).withErrors(invalid.problems()));
        }
        if (thrown instanceof StaleVersion || thrown instanceof OptimisticLockException) {
            return Optional.of(Problem.of(ProblemType.STALE_VERSION));
        }
        if (thrown instanceof ConstraintViolationException violations) {
            return Optional.of(ValidationProblems.of(violations));
        }
        if (thrown instanceof JsonProcessingException json) {
            return Optional.of(JsonProblems.of(json));
        }
        return thrown instanceof SQLException sql ? SqlProblems.of(sql) : Optional.empty();
    }

    private static Response refused(ProblemException refusal) {
        Response.ResponseBuilder answer =
                Response.fromResponse(refusal.problem().toResponse());
        refusal.retryAfterSeconds().ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
        return answer.build();
    }

    private static Response broken(Throwable thrown) {
        String instance = "urn:uuid:" + UUID.randomUUID();
        LOG.log(Level.SEVERE, instance, thrown);
        return Problem.of(ProblemType.INTERNAL_ERROR, "Tell your administrator this number: " + instance)
                .withInstance(instance)
                .toResponse();
    }
}
