package org.northline.it.gate;

import java.util.List;
import java.util.stream.Collectors;
import org.northline.it.gate.reference.Step;

/** The steps after the last of which the database and the rules disagree, and the seed of the history that they are left of. */
record Divergence(long seed, List<Step> steps, String what) {
    @Override
    public String toString() {
        return steps.stream()
                .map(Step::toString)
                .collect(Collectors.joining(
                        "\n  ", "Seed " + seed + " (-Dnorthline.history=" + seed + "):\n  ", "\n  " + what));
    }
}
