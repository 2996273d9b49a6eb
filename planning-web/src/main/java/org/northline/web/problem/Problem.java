package org.northline.web.problem;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.gate.Reason;
import org.northline.planning.shared.FieldProblem;

/**
 * A problem as RFC 9457 writes it. Only an internal error has an instance, the id under which the log holds it: every other answer depends on
 * the request alone, so that an absent thing and a foreign one cannot be told apart.
 *
 * @param errors what is wrong with single fields
 * @param reasons why a gate refuses, each with what to do
 * @param current the newest representation, when the caller changed an older one
 */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(required = true) String type,
        @Schema(required = true) String title,
        @Schema(required = true) int status,
        Optional<String> detail,
        Optional<String> instance,
        List<FieldProblem> errors,
        List<Reason> reasons,
        @Schema(implementation = Object.class) Optional<Object> current) {
    /** The media type of every problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        requireNonNull(type, "type");
        requireNonNull(title, "title");
        errors = List.copyOf(errors);
        reasons = List.copyOf(reasons);
    }

    public static Problem of(ProblemType type) {
        return new Problem(
                type.uri(),
                type.title(),
                type.status(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    public static Problem of(ProblemType type, String detail) {
        return of(type).withDetail(detail);
    }

    public Problem withDetail(String sentence) {
        return new Problem(type, title, status, Optional.of(sentence), instance, errors, reasons, current);
    }

    public Problem withInstance(String id) {
        return new Problem(type, title, status, detail, Optional.of(id), errors, reasons, current);
    }

    public Problem withErrors(List<FieldProblem> fieldProblems) {
        return new Problem(type, title, status, detail, instance, fieldProblems, reasons, current);
    }

    public Problem withReasons(List<Reason> blockingReasons) {
        return new Problem(type, title, status, detail, instance, errors, blockingReasons, current);
    }

    public Problem withCurrent(Object representation) {
        return new Problem(type, title, status, detail, instance, errors, reasons, Optional.of(representation));
    }

    public Response toResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
