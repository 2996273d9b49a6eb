package org.northline.ethics.promotion;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.casefile.AppealView.AppealsView;
import org.northline.ethics.casefile.Opposition.HoldView;
import org.northline.ethics.casefile.Opposition.ObjectionView;
import org.northline.ethics.casefile.Opposition.StopView;
import org.northline.ethics.casefile.ReviewView;
import org.northline.planning.gate.Reason;

/** How an item stands with the gate: everything that blocks it, who acts next, its newest review, and all that was said against it. */
public record GateView(
        @NotNull String standing,
        @Nullable ReviewView review,
        @NotNull List<Reason> reasons,
        @NotNull List<NextStep> nextSteps,
        @NotNull List<StopView> stops,
        @NotNull List<ObjectionView> objections,
        @NotNull List<HoldView> holds,
        @NotNull AppealsView appeals,
        @Nullable Renewal renewal) {
    public GateView {
        reasons = List.copyOf(reasons);
        nextSteps = List.copyOf(nextSteps);
        stops = List.copyOf(stops);
        objections = List.copyOf(objections);
        holds = List.copyOf(holds);
    }
}
