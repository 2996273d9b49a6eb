package org.northline.web.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.northline.planning.shared.FieldProblem;

/** Bean validation's violations as field problems; the method and its parameter are ours and left out of the pointer. */
final class ValidationProblems {
    private ValidationProblems() {}

    static Problem of(ConstraintViolationException violations) {
        List<FieldProblem> errors = violations.getConstraintViolations().stream()
                .map(ValidationProblems::of)
                .sorted(Comparator.comparing(FieldProblem::pointer).thenComparing(FieldProblem::detail))
                .toList();
        return Problem.of(ProblemType.INVALID_INPUT).withErrors(errors);
    }

    private static FieldProblem of(ConstraintViolation<?> violation) {
        String pointer = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node ->
                        node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT)
                .map(ValidationProblems::steps)
                .collect(Collectors.joining());
        return new FieldProblem(pointer, violation.getMessage());
    }

    private static String steps(Path.Node node) {
        String index = node.getIndex() == null ? "" : "/" + node.getIndex();
        return node.getKind() == ElementKind.CONTAINER_ELEMENT ? index : index + "/" + node.getName();
    }
}
