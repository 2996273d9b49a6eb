package org.northline.ethics.signoff;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What came of an attempt to sign. */
public sealed interface SigningOutcome {
    record Signed(SignOffId id) implements SigningOutcome {
        public Signed {
            requireNonNull(id, "id");
        }
    }

    /** The caller has read another statement than the present one. */
    record StatementDiffers() implements SigningOutcome {}

    /** Every reason why this person cannot sign in this capacity, as sentences; never none. */
    record Refused(List<String> sentences) implements SigningOutcome {
        public Refused {
            sentences = List.copyOf(sentences);
            if (sentences.isEmpty()) {
                throw new IllegalArgumentException("A refusal names at least one reason");
            }
        }
    }
}
