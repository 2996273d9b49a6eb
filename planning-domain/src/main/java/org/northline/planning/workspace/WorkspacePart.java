package org.northline.planning.workspace;

import static java.util.Objects.requireNonNull;

/**
 * One table of the plan as a file of its own.
 *
 * @param name of the table
 * @param statement reads its rows for {@code :org}, each as one line of JSON, in the order of their key
 * @param counting counts them
 */
record WorkspacePart(String name, String statement, String counting) {
    static final String FOLDER = "plan/";

    WorkspacePart {
        requireNonNull(name, "name");
        requireNonNull(statement, "statement");
        requireNonNull(counting, "counting");
    }

    String file() {
        return FOLDER + name.replace('_', '-') + ".jsonl";
    }
}
