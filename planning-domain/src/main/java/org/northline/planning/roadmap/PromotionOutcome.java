package org.northline.planning.roadmap;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.northline.planning.gate.Reason;

/** What became of a promotion. A refusal is an answer, never an exception, which would roll back its own evidence. */
public sealed interface PromotionOutcome {

    record Promoted(RoadmapItemId item, Instant enteredAt) implements PromotionOutcome {
        public Promoted {
            requireNonNull(item, "item");
            requireNonNull(enteredAt, "enteredAt");
        }
    }

    /** Every reason of the gate, never only the first. */
    record Refused(List<Reason> reasons) implements PromotionOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
