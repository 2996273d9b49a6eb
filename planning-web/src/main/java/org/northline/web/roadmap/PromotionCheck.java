package org.northline.web.roadmap;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.gate.Reason;

/** Whether a promotion would pass now, and everything that blocks it. */
public record PromotionCheck(
        @Schema(required = true) boolean promotable,
        @Schema(required = true) List<Reason> reasons) {
    public PromotionCheck {
        reasons = List.copyOf(reasons);
    }

    static PromotionCheck of(List<Reason> reasons) {
        return new PromotionCheck(reasons.isEmpty(), reasons);
    }
}
