package org.northline.planning.budget;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.shared.FieldChecks;

/** The band of one theme. */
public record AllocationLine(ThemeId theme, Band band) {
    public AllocationLine {
        requireNonNull(theme, "theme");
        requireNonNull(band, "band");
    }

    /** A line as typed; without a tolerance it is the usual one. */
    public record Draft(
            @Nullable ThemeId theme,
            @Nullable Integer share,
            @Nullable Integer tolerance) {
        private void check(String at, Set<ThemeId> known, FieldChecks checks) {
            checks.present(at + "/themeId", theme);
            checks.that(
                    theme == null || known.contains(theme), at + "/themeId", "This planning cycle has no such theme.");
            percentage(at + "/share", share, checks);
            percentage(
                    at + "/tolerance", tolerance == null ? Integer.valueOf(Band.USUAL_TOLERANCE) : tolerance, checks);
        }

        private static void percentage(String pointer, @Nullable Integer value, FieldChecks checks) {
            checks.figure(
                    pointer,
                    value == null ? null : BigDecimal.valueOf(value),
                    BigDecimal.ZERO,
                    BigDecimal.valueOf(Band.WHOLE),
                    0);
        }

        private AllocationLine line() {
            return new AllocationLine(
                    requireNonNull(theme),
                    new Band(requireNonNull(share), tolerance == null ? Band.USUAL_TOLERANCE : tolerance));
        }
    }

    /** Refuses with every problem of these lines at once: a theme of another cycle, one named twice, shares of more than 100 together. */
    static List<AllocationLine> checked(@Nullable List<Draft> drafts, Set<ThemeId> known) {
        FieldChecks checks = new FieldChecks();
        checks.present("/targets", drafts);
        List<Draft> typed = drafts == null ? List.of() : drafts;
        Set<ThemeId> named = new HashSet<>();
        List<Integer> shares = new ArrayList<>();
        for (int at = 0; at < typed.size(); at++) {
            Draft draft = typed.get(at);
            draft.check("/targets/" + at, known, checks);
            checks.that(
                    draft.theme == null || named.add(draft.theme),
                    "/targets/" + at + "/themeId",
                    "This theme is named twice; it has one target.");
            shares.add(draft.share == null ? 0 : draft.share);
        }
        long sum = shares.stream().mapToLong(Integer::longValue).sum();
        checks.that(
                sum <= Band.WHOLE,
                "/targets",
                "The shares are " + sum + "% together. Lower one; they are at most 100% in all.");
        checks.done();
        return typed.stream().map(Draft::line).toList();
    }
}
