package org.northline.planning.rollover;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.northline.planning.shared.OnePerServer;

/** Takes along with the copies what somebody chose, each by its own use case, and counts what went and what stayed. Nothing of the gate is among it. */
@OnePerServer
class CarryAlong {
    private static final String NOT_BEGUN = "DRAFT";

    private final CarryEstimates estimates;
    private final CarryTies ties;
    private final CarryQuestions questions;
    private final CarryCapacities capacities;

    @Inject
    CarryAlong(CarryEstimates estimates, CarryTies ties, CarryQuestions questions, CarryCapacities capacities) {
        this.estimates = estimates;
        this.ties = ties;
        this.questions = questions;
        this.capacities = capacities;
    }

    /** All items and objectives have been made. */
    void carry(CarryRun run, int years, Map<UUID, Origins.Item> origins) {
        estimates.carry(run);
        ties.carry(run);
        questions.carry(run, years);
        capacities.carry(run);
        List<UUID> made = run.originsOf(PartKind.ITEM);
        run.count(
                AlongKind.REVIEW,
                (int) made.stream()
                        .filter(item ->
                                !requireNonNull(origins.get(item)).standing().equals(NOT_BEGUN))
                        .count(),
                0);
    }
}
