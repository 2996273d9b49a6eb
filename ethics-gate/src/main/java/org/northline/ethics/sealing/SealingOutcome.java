package org.northline.ethics.sealing;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What came of an attempt to seal. */
public sealed interface SealingOutcome {
    /** Sealed; the hash is that of the statement that people sign from now on. */
    record Sealed(String statementHash) implements SealingOutcome {
        public Sealed {
            requireNonNull(statementHash, "statementHash");
        }
    }

    /** Everything that is missing, never nothing. */
    record Incomplete(List<UnmetRule> unmet) implements SealingOutcome {
        public Incomplete {
            unmet = List.copyOf(unmet);
            if (unmet.isEmpty()) {
                throw new IllegalArgumentException("An incomplete review lacks at least one thing");
            }
        }
    }
}
