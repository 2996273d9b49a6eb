package org.northline.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.northline.planning.shared.FieldProblem;

/** Says where a JSON body cannot be read, without repeating what a class of ours is called. */
final class JsonProblems {
    private JsonProblems() {}

    static Problem of(JsonProcessingException thrown) {
        if (thrown instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return Problem.of(ProblemType.UNREADABLE)
                    .withErrors(List.of(new FieldProblem(pointer(mapping), sentence(mapping))));
        }
        return Problem.of(ProblemType.UNREADABLE, "The body is not the JSON that this address takes.");
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream().map(JsonProblems::step).collect(Collectors.joining());
    }

    private static String step(JsonMappingException.Reference reference) {
        return "/" + (reference.getFieldName() == null ? reference.getIndex() : escaped(reference.getFieldName()));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String sentence(JsonMappingException mapping) {
        if (mapping instanceof PropertyBindingException) {
            return "This field is not known here.";
        }
        if (mapping instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return expected(mismatch.getTargetType());
        }
        return "This value does not have the expected form.";
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "Expected one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", ")) + ".";
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "Expected a date such as 2027-01-31.";
            case "Instant" -> "Expected a time such as 2027-01-31T12:00:00Z.";
            case "UUID" -> "Expected an id.";
            case "int", "Integer", "long", "Long" -> "Expected a whole number.";
            case "BigDecimal" -> "Expected a number.";
            case "boolean", "Boolean" -> "Expected true or false.";
            default -> "This value does not have the expected form.";
        };
    }
}
