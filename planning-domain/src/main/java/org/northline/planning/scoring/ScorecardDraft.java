package org.northline.planning.scoring;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.FieldChecks;

/** What somebody typed for a scorecard, before anything is checked. */
public record ScorecardDraft(@Nullable List<CriterionDraft> criteria) {
    private static final int MOST_CRITERIA = 12;

    /** Refuses with every problem of the draft at once. */
    List<CriterionLine> checked() {
        List<CriterionDraft> lines = criteria == null ? List.of() : criteria;
        FieldChecks checks = new FieldChecks();
        checks.that(!lines.isEmpty(), "/criteria", "Name at least one criterion.");
        checks.that(lines.size() <= MOST_CRITERIA, "/criteria", "Keep to at most " + MOST_CRITERIA + " criteria.");
        checks.that(
                lines.isEmpty() || lines.stream().anyMatch(CriterionDraft::hasWeight),
                "/criteria",
                "Give at least one criterion a weight above 0.");
        Set<String> names = new HashSet<>();
        Set<UUID> ids = new HashSet<>();
        for (int at = 0; at < lines.size(); at++) {
            lines.get(at).check("/criteria/" + at, names, ids, checks);
        }
        checks.done();
        return lines.stream().map(CriterionDraft::toLine).toList();
    }

    /** One criterion as typed. */
    public record CriterionDraft(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable Integer weight,
            @Nullable Direction direction) {
        private boolean hasWeight() {
            return weight != null && weight > 0;
        }

        private void check(String at, Set<String> names, Set<UUID> ids, FieldChecks checks) {
            String checked = checks.line(at + "/name", name, 80);
            checks.that(
                    checked.isEmpty() || names.add(checked.toLowerCase(Locale.ROOT)),
                    at + "/name",
                    "Another criterion has this name already.");
            checks.that(id == null || ids.add(id), at + "/id", "This criterion is listed twice.");
            checks.present(at + "/weight", weight);
            checks.that(
                    weight == null || (weight >= 0 && weight <= Criterion.HEAVIEST),
                    at + "/weight",
                    "Use a whole number from 0 to " + Criterion.HEAVIEST + ".");
            checks.present(at + "/direction", direction);
        }

        private CriterionLine toLine() {
            return new CriterionLine(
                    Optional.ofNullable(id),
                    requireNonNull(name).strip(),
                    requireNonNull(weight),
                    requireNonNull(direction));
        }
    }
}
