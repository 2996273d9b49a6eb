package org.northline.web.problem;

import java.sql.SQLException;
import java.util.Optional;

/** The few refusals of the database that a caller can do something about, doors raising NL403, NL404 or NL409; any other is our mistake. */
final class SqlProblems {
    private SqlProblems() {}

    static Optional<Problem> of(SQLException thrown) {
        String state = thrown.getSQLState() == null ? "" : thrown.getSQLState();
        return switch (state) {
            case "23505" ->
                Optional.of(Problem.of(ProblemType.CONFLICT, "Somebody else has just used the same name or key."));
            case "40001", "40P01", "55P03" ->
                Optional.of(
                        Problem.of(ProblemType.CONFLICT, "Somebody else changed this at the same moment. Try again."));
            case "53100" ->
                Optional.of(
                        Problem.of(
                                ProblemType.STORAGE_FULL,
                                "Nothing of this was saved. Ask your administrator to make room on the database's disk, then try again."));
            case "NL403" -> Optional.of(Problem.of(ProblemType.FORBIDDEN, sentence(thrown)));
            case "NL404" -> Optional.of(Problem.of(ProblemType.NOT_FOUND));
            case "NL409" -> Optional.of(Problem.of(ProblemType.CONFLICT, sentence(thrown)));
            default -> Optional.empty();
        };
    }

    /** The driver's message is the sentence between the severity and the place where it was raised. */
    private static String sentence(SQLException thrown) {
        return String.valueOf(thrown.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("^ERROR: ", "");
    }
}
