package org.northline.web.consolidation;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.consolidation.ConflictingRule;
import org.northline.planning.consolidation.ConsolidationRow;
import org.northline.planning.consolidation.LimitKind;

/** A search for the best plan of a scenario, and what it found. */
@Schema(name = "Consolidation")
public record ConsolidationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID scenarioId,
        @Schema(required = true) String currency,

        @Schema(
                required = true,
                enumeration = {"OPEN", "DONE", "NO_PLAN", "FAILED"})
        String state,

        @Schema(required = true, description = "Whether a server has it in hand; while it waits none has.")
        boolean running,

        @Schema(required = true) boolean stopped,

        @Schema(required = true, description = "Whether the scenario is still what it was when this was asked for.")
        boolean current,

        @Schema(required = true) OffsetDateTime askedAt,
        @Schema(required = true) String askedBy,
        Optional<OffsetDateTime> endedAt,

        @Schema(description = "Of the best plan so far, in points.")
        Optional<BigDecimal> value,

        @Schema(description = "No plan is worth more; in points.")
        Optional<BigDecimal> bound,

        @Schema(required = true, description = "How many rounds are done.")
        int epoch,

        @Schema(required = true, description = "After how many it ends at the latest.")
        int epochs,

        @Schema(description = "Why it failed.") Optional<String> failure,

        @Schema(description = "The plan that was adjusted; absent for a search.")
        Optional<AdjustedView> adjusted,

        @Schema(required = true, description = "What the plan takes of what there is; empty while it is looked for.")
        List<UseView> uses,

        @Schema(required = true, description = "When there is no plan: the fewest rules that cannot be kept together.")
        List<RuleView> conflict,

        @Schema(
                required = true,
                description =
                        "How many items are not in the plan, and then how many are in each quarter; empty while it is looked for.")
        List<Integer> itemCounts) {
    static ConsolidationView of(ConsolidationRow row) {
        return new ConsolidationView(
                row.id(),
                row.scenarioId(),
                row.currency(),
                row.state(),
                row.running(),
                row.stopped(),
                row.current(),
                row.askedAt(),
                row.askedBy(),
                row.endedAt(),
                row.value().map(value -> BigDecimal.valueOf(value, 2)),
                row.bound().map(bound -> BigDecimal.valueOf(bound, 2)),
                row.epoch(),
                row.epochs(),
                row.failure(),
                row.adjusted().map(AdjustedView::of),
                row.uses().stream().map(UseView::of).toList(),
                row.conflict().stream().map(RuleView::of).toList(),
                row.byQuarter());
    }

    /** The plan that was adjusted. */
    @Schema(name = "AdjustedPlan")
    public record AdjustedView(
            @Schema(required = true) UUID consolidationId,

            @Schema(required = true, description = "What it was worth, in points.")
            BigDecimal value,

            @Schema(required = true, description = "How many items are in another place now; 0 while it is adjusted.")
            int moved) {
        static AdjustedView of(ConsolidationRow.Adjusted adjusted) {
            return new AdjustedView(
                    adjusted.consolidation(), BigDecimal.valueOf(adjusted.value(), 2), adjusted.moved());
        }
    }

    /** What a plan takes of a limit. */
    @Schema(name = "LimitUse")
    public record UseView(
            @Schema(required = true) LimitKind kind,
            Optional<UUID> teamId,
            Optional<String> team,

            @Schema(required = true, description = "1 to 4, or 0 for the year.")
            int quarter,

            @Schema(description = "Person-weeks, hours or money; absent where there is no limit.")
            Optional<BigDecimal> has,

            @Schema(required = true) BigDecimal takes,

            @Schema(
                    required = true,
                    description =
                            "Points that one more person-week, hour or thousand of the currency would bring, about.")
            BigDecimal worth) {
        static UseView of(ConsolidationRow.NamedUse named) {
            return new UseView(
                    named.use().kind(),
                    Optional.ofNullable(named.use().teamId()),
                    named.team(),
                    named.use().quarter(),
                    named.use().has(),
                    named.use().takes(),
                    named.use().worth());
        }
    }

    /** One of the rules that cannot be kept together. */
    @Schema(name = "ConflictingRule")
    public record RuleView(
            @Schema(required = true) ConflictingRule.Kind kind,
            Optional<UUID> itemId,
            Optional<String> itemNumber,
            Optional<UUID> otherItemId,
            Optional<String> otherItemNumber,
            Optional<String> team,

            @Schema(description = "The name of a theme or a set.")
            Optional<String> subject,

            Optional<Integer> quarter,
            Optional<Integer> lastQuarter,
            Optional<BigDecimal> amount) {
        static RuleView of(ConsolidationRow.NamedRule named) {
            ConflictingRule rule = named.rule();
            return new RuleView(
                    rule.kind(),
                    Optional.ofNullable(rule.itemId()),
                    named.item(),
                    Optional.ofNullable(rule.otherItemId()),
                    named.otherItem(),
                    named.team(),
                    Optional.ofNullable(rule.subject()),
                    Optional.ofNullable(rule.quarter()),
                    Optional.ofNullable(rule.lastQuarter()),
                    Optional.ofNullable(rule.amount()));
        }
    }
}
