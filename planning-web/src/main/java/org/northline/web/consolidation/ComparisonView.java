package org.northline.web.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.consolidation.ScenarioComparison;
import org.northline.planning.shared.Page;

/** The newest plans of some scenarios side by side. */
@Schema(name = "ScenarioComparison")
public record ComparisonView(
        @Schema(required = true, description = "In the order in which they were asked for.")
        List<PlanView> plans,

        @Schema(required = true, description = "What each theme costs in each plan that there is, in their order.")
        List<ThemeView> themes,

        @Schema(
                required = true,
                description = "The items that the plans do not all have in the same quarter, the most valuable first.")
        List<ItemView> items,

        Optional<String> nextCursor) {
    static ComparisonView of(
            List<ScenarioComparison.ComparedPlan> plans,
            List<ScenarioComparison.ComparedTheme> themes,
            Page<ScenarioComparison.ComparedItem> items) {
        return new ComparisonView(
                plans.stream().map(PlanView::of).toList(),
                themes.stream()
                        .map(theme -> new ThemeView(theme.name(), theme.costs()))
                        .toList(),
                items.items().stream().map(ItemView::of).toList(),
                items.nextCursor());
    }

    /** What the plan of a scenario comes to. */
    @Schema(name = "ComparedPlan")
    public record PlanView(
            @Schema(required = true) UUID scenarioId,
            @Schema(required = true) String name,

            @Schema(description = "Absent while the scenario has no plan.")
            Optional<UUID> consolidationId,

            @Schema(description = "In points.") Optional<BigDecimal> value,

            @Schema(description = "No plan is worth more; in points.")
            Optional<BigDecimal> bound,

            @Schema(required = true) boolean current,
            @Schema(required = true) int items,

            @Schema(required = true, description = "How many of its items the gate had not cleared.")
            int atGate,

            @Schema(required = true) BigDecimal weeks,
            @Schema(required = true) BigDecimal cost) {
        static PlanView of(ScenarioComparison.ComparedPlan plan) {
            return new PlanView(
                    plan.scenarioId(),
                    plan.name(),
                    plan.consolidationId(),
                    plan.value().map(value -> BigDecimal.valueOf(value, 2)),
                    plan.bound().map(bound -> BigDecimal.valueOf(bound, 2)),
                    plan.current(),
                    plan.items(),
                    plan.atGate(),
                    plan.weeks(),
                    plan.cost());
        }
    }

    /** What a theme costs in each plan. */
    @Schema(name = "ComparedTheme")
    public record ThemeView(
            @Schema(required = true) String name,
            @Schema(required = true) List<BigDecimal> costs) {}

    /** Where each plan has an item. */
    @Schema(name = "ComparedItem")
    public record ItemView(
            @Schema(required = true) UUID itemId,
            @Schema(required = true) String number,
            @Schema(required = true) String title,
            @Schema(required = true) String product,

            @Schema(description = "In points.") Optional<Integer> value,

            @Schema(required = true, description = "By plan that there is: 1 to 4, or 0 when it is not in it.")
            List<Integer> quarters) {
        static ItemView of(ScenarioComparison.ComparedItem item) {
            return new ItemView(
                    item.itemId(),
                    item.number(),
                    item.title(),
                    item.product(),
                    item.value() < 0 ? Optional.empty() : Optional.of(item.value()),
                    item.quarters());
        }
    }
}
