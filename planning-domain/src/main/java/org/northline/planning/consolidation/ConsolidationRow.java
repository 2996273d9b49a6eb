package org.northline.planning.consolidation;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A consolidation as it is read.
 *
 * @param state OPEN, DONE, NO_PLAN or FAILED
 * @param running whether a server has it in hand
 * @param value of the best plan so far, in hundredths of a point
 * @param bound no plan is worth more; the same
 * @param epoch how many rounds are done, of {@code epochs}
 * @param current whether the scenario is still what it was when it was asked for
 * @param adjusted what it was to adjust, if it was no search
 * @param byQuarter how many items the plan has in each quarter, and in place 0 how many it has not
 */
public record ConsolidationRow(
        UUID id,
        UUID scenarioId,
        UUID cycleId,
        String currency,
        String state,
        boolean running,
        boolean stopped,
        boolean current,
        OffsetDateTime askedAt,
        String askedBy,
        Optional<OffsetDateTime> endedAt,
        Optional<Long> value,
        Optional<Long> bound,
        int epoch,
        int epochs,
        Optional<String> failure,
        Optional<Adjusted> adjusted,
        List<NamedUse> uses,
        List<NamedRule> conflict,
        List<Integer> byQuarter) {
    public ConsolidationRow {
        requireNonNull(id, "id");
        requireNonNull(scenarioId, "scenarioId");
        requireNonNull(cycleId, "cycleId");
        requireNonNull(currency, "currency");
        requireNonNull(state, "state");
        requireNonNull(askedAt, "askedAt");
        requireNonNull(askedBy, "askedBy");
        requireNonNull(endedAt, "endedAt");
        requireNonNull(value, "value");
        requireNonNull(bound, "bound");
        requireNonNull(failure, "failure");
        requireNonNull(adjusted, "adjusted");
        uses = List.copyOf(uses);
        conflict = List.copyOf(conflict);
        byQuarter = List.copyOf(byQuarter);
    }

    ConsolidationRow with(List<NamedUse> itsUses, List<NamedRule> itsConflict, List<Integer> items) {
        return new ConsolidationRow(
                id,
                scenarioId,
                cycleId,
                currency,
                state,
                running,
                stopped,
                current,
                askedAt,
                askedBy,
                endedAt,
                value,
                bound,
                epoch,
                epochs,
                failure,
                adjusted,
                itsUses,
                itsConflict,
                items);
    }

    /**
     * The plan that was adjusted.
     *
     * @param value that it had, in hundredths of a point
     * @param moved how many items are in another quarter now, or in the plan and were not, or the other way round
     */
    public record Adjusted(UUID consolidation, long value, int moved) {
        public Adjusted {
            requireNonNull(consolidation, "consolidation");
        }
    }

    /** A limit with the name of its team. */
    public record NamedUse(LimitUse use, Optional<String> team) {
        public NamedUse {
            requireNonNull(use, "use");
            requireNonNull(team, "team");
        }
    }

    /** A rule with the names of its items and its team. */
    public record NamedRule(
            ConflictingRule rule, Optional<String> item, Optional<String> otherItem, Optional<String> team) {
        public NamedRule {
            requireNonNull(rule, "rule");
            requireNonNull(item, "item");
            requireNonNull(otherItem, "otherItem");
            requireNonNull(team, "team");
        }
    }
}
