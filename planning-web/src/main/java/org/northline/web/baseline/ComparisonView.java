package org.northline.web.baseline;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.baseline.DifferenceKind;
import org.northline.planning.baseline.PlanComparison;
import org.northline.planning.baseline.PlanComparison.QuarterLine;
import org.northline.planning.baseline.PlanComparison.Sums;
import org.northline.planning.baseline.PlanComparison.ThemeLine;
import org.northline.planning.baseline.PlanMoment;
import org.northline.planning.baseline.TwoMoments;
import org.northline.planning.shared.Money;
import org.northline.web.roadmap.ThemeReference;

/** Two moments of a plan beside each other. */
@Schema(name = "Comparison")
public record ComparisonView(
        @Schema(required = true) MomentView before,
        @Schema(required = true) MomentView after,
        @Schema(required = true) CountsView counts,

        @Schema(required = true, description = "Those that have an item at either moment.")
        List<ThemeComparison> themes,

        @Schema(required = true, description = "What belongs to no theme.")
        BeforeAndAfter withoutTheme,

        @Schema(required = true) BeforeAndAfter total,

        @Schema(required = true, description = "Always four.")
        List<QuarterComparison> quarters) {
    static ComparisonView of(TwoMoments moments, PlanComparison comparison) {
        Currency before = moments.before().currency();
        Currency after = moments.after().currency();
        return new ComparisonView(
                MomentView.of(moments.before()),
                MomentView.of(moments.after()),
                CountsView.of(comparison),
                comparison.themes().stream()
                        .filter(line -> line.id() != null)
                        .map(line -> ThemeComparison.of(line, before, after))
                        .toList(),
                comparison.themes().stream()
                        .filter(line -> line.id() == null)
                        .findFirst()
                        .map(line -> BeforeAndAfter.of(line, before, after))
                        .orElseGet(() ->
                                new BeforeAndAfter(SumsView.of(Sums.NONE, before), SumsView.of(Sums.NONE, after))),
                new BeforeAndAfter(SumsView.of(comparison.before(), before), SumsView.of(comparison.after(), after)),
                comparison.quarters().stream()
                        .map(line -> QuarterComparison.of(line, before, after))
                        .toList());
    }

    /** One of the two moments. */
    @Schema(name = "PlanMoment")
    public record MomentView(
            @Schema(description = "Absent for now.") Optional<UUID> baselineId,

            @Schema(description = "Absent for now.") Optional<String> name,

            @Schema(description = "Absent for now.") Optional<Instant> takenAt) {
        private static MomentView of(PlanMoment moment) {
            return new MomentView(
                    moment.baseline().map(taken -> moment.id()),
                    moment.baseline().map(PlanMoment.Taken::name),
                    moment.baseline().map(PlanMoment.Taken::at));
        }
    }

    /** How many items each difference concerns. */
    @Schema(name = "DifferenceCounts")
    public record CountsView(
            @Schema(required = true) int added,
            @Schema(required = true) int removed,
            @Schema(required = true) int moved,
            @Schema(required = true) int changed,
            @Schema(required = true) int unchanged,

            @Schema(required = true, description = "Those that are counted as moved and as changed.")
            int movedAndChanged) {
        private static CountsView of(PlanComparison comparison) {
            return new CountsView(
                    comparison.counts().getOrDefault(DifferenceKind.ADDED, 0),
                    comparison.counts().getOrDefault(DifferenceKind.REMOVED, 0),
                    comparison.counts().getOrDefault(DifferenceKind.MOVED, 0),
                    comparison.counts().getOrDefault(DifferenceKind.CHANGED, 0),
                    comparison.counts().getOrDefault(DifferenceKind.UNCHANGED, 0),
                    comparison.movedAndChanged());
        }
    }

    /** What some items are together. */
    @Schema(name = "PlanSums")
    public record SumsView(
            @Schema(required = true) int items,

            @Schema(required = true, description = "Points of those whose value was known.")
            long value,

            @Schema(required = true, description = "Of those whose cost was known.")
            Money cost,

            @Schema(required = true, description = "Person-weeks.")
            BigDecimal weeks) {
        private static SumsView of(Sums sums, Currency currency) {
            return new SumsView(sums.items(), sums.value(), new Money(sums.cost(), currency), sums.weeks());
        }
    }

    /** Something at both moments. */
    public record BeforeAndAfter(
            @Schema(required = true) SumsView before,
            @Schema(required = true) SumsView after) {
        private static BeforeAndAfter of(ThemeLine line, Currency before, Currency after) {
            return new BeforeAndAfter(SumsView.of(line.before(), before), SumsView.of(line.after(), after));
        }
    }

    /** A theme at both moments. */
    public record ThemeComparison(
            @Schema(required = true) ThemeReference theme,
            @Schema(required = true) SumsView before,
            @Schema(required = true) SumsView after) {
        private static ThemeComparison of(ThemeLine line, Currency before, Currency after) {
            ThemeReference theme = new ThemeReference(
                    requireNonNull(line.id()), requireNonNull(line.name()), requireNonNull(line.position()));
            return new ThemeComparison(theme, SumsView.of(line.before(), before), SumsView.of(line.after(), after));
        }
    }

    /** What a quarter has at both moments. */
    public record QuarterComparison(
            @Schema(required = true, description = "1 to 4.")
            int quarter,

            @Schema(description = "Absent while nobody had set it.")
            Optional<Money> budgetBefore,

            @Schema(description = "Absent while nobody has set it.")
            Optional<Money> budgetAfter,

            @Schema(required = true, description = "Person-weeks of all teams.")
            BigDecimal weeksBefore,

            @Schema(required = true, description = "Person-weeks of all teams.")
            BigDecimal weeksAfter) {
        private static QuarterComparison of(QuarterLine line, Currency before, Currency after) {
            return new QuarterComparison(
                    line.quarter(),
                    line.budgetBefore().map(amount -> new Money(amount, before)),
                    line.budgetAfter().map(amount -> new Money(amount, after)),
                    line.weeksBefore(),
                    line.weeksAfter());
        }
    }
}
