package org.northline.planning.opportunity;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/**
 * Reads the opportunities of a cycle, those first whose best segment has the highest score, those without evidence last. A score is no column, so all
 * of a cycle are read, which are at most 300.
 */
@OnePerServer
public class OpportunityList {
    private static final Comparator<OpportunityRow> ORDER = Comparator.comparing(OpportunityList::place);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(20);

    private final OpportunityRows rows;

    @Inject
    public OpportunityList(OpportunityRows rows) {
        this.rows = rows;
    }

    public Page<OpportunityRow> page(
            OrgId org, CycleId cycle, OpportunityFilter filter, int limit, Optional<String> cursor) {
        Optional<String> after = Cursor.decode(cursor, 1).map(key -> key.text(0));
        List<OpportunityRow> found = rows.ofCycle(org, cycle.value(), filter.owner()).stream()
                .map(row -> byDimension(row, filter.dimension()))
                .filter(row -> filter.dimension() == null || !row.evidence().isEmpty())
                .filter(row -> filter.finding() == null || says(row, filter.finding()))
                .filter(row ->
                        after.filter(last -> place(row).compareTo(last) <= 0).isEmpty())
                .sorted(ORDER)
                .limit(limit + 1L)
                .toList();
        return Page.of(found, limit, row -> Cursor.of(place(row)));
    }

    /** Refuses with {@link NotFound} when it is absent, archived or another organisation's. */
    public OpportunityRow get(OrgId org, OpportunityId id) {
        return rows.all(org, List.of(id.value())).stream().findFirst().orElseThrow(NotFound::new);
    }

    private static OpportunityRow byDimension(OpportunityRow row, @Nullable String dimension) {
        return dimension == null
                ? row
                : row.with(
                        row.evidence().stream()
                                .filter(evidence -> evidence.dimension().equalsIgnoreCase(dimension.strip()))
                                .toList(),
                        row.strategies());
    }

    private static boolean says(OpportunityRow row, Finding finding) {
        return row.evidence().stream().anyMatch(evidence -> evidence.score().finding() == finding);
    }

    /** How far below the highest score there is, as text that sorts as the figure does. */
    private static String place(OpportunityRow row) {
        String below = row.best()
                .map(best -> HIGHEST.subtract(best.score().score().value()))
                .map(distance -> String.format(Locale.ROOT, "%05.1f", distance))
                .orElse("none");
        return below + row.title().toLowerCase(Locale.ROOT) + row.id();
    }
}
