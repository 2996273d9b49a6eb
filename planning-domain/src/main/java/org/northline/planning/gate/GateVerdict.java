package org.northline.planning.gate;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;

/** What the gate answers: cleared for exactly one text of the item, or blocked for reasons. */
public sealed interface GateVerdict {

    /** The case that clears the item and the content hash that it clears. */
    record Cleared(UUID caseId, String contentHash) implements GateVerdict {

        public Cleared {
            requireNonNull(caseId, "caseId");
            requireNonNull(contentHash, "contentHash");
        }
    }

    /** Every reason that stands in the way, never only the first and never none. */
    record Blocked(List<Reason> reasons) implements GateVerdict {

        public Blocked {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("A blocked verdict names at least one reason");
            }
        }
    }
}
