package org.northline.web.dependency;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.northline.planning.dependency.Circle;
import org.northline.planning.gate.Reason;
import org.northline.web.problem.Problem;
import org.northline.web.problem.ProblemType;

/** Tells of a circle, with a way to each of its items. */
final class Refusals {
    private static final String CODE = "DEPENDENCY_CIRCLE";

    private Refusals() {}

    static Response of(Circle circle) {
        List<Reason> steps = circle.steps().stream()
                .map(step -> new Reason(
                        CODE,
                        step.words(),
                        step.item().title(),
                        Optional.of("/roadmap-items/" + step.item().id())))
                .toList();
        return Problem.of(ProblemType.DEPENDENCY_CIRCLE, circle.sentence())
                .withReasons(steps)
                .toResponse();
    }
}
