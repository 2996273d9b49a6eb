package org.northline.planning.shared;

import java.util.List;
import java.util.stream.Collectors;

/** The input can be read but its values are refused, field by field. */
public final class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    public InvalidInput(List<FieldProblem> problems) {
        super(problems.stream().map(p -> p.pointer() + " " + p.detail()).collect(Collectors.joining("; ")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("invalid input needs at least one problem");
        }
        this.problems = List.copyOf(problems);
    }

    public static InvalidInput at(String pointer, String sentence) {
        return new InvalidInput(List.of(new FieldProblem(pointer, sentence)));
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
