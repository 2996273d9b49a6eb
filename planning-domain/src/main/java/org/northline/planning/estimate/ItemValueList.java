package org.northline.planning.estimate;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/**
 * The values of a cycle a page at a time, in any order. The value is computed here and not in the database, so each page reads all items of the
 * cycle: some thousand short rows in two statements.
 */
@OnePerServer
public class ItemValueList {
    private final ItemValues values;

    @Inject
    public ItemValueList(ItemValues values) {
        this.values = values;
    }

    public Listed page(Query query, int limit, Optional<String> cursor) {
        List<ItemValue> all = values.ofCycle(query.org(), query.cycle());
        Comparator<ValueRank> order = ValueRank.order(query.sort(), query.descending());
        Optional<ValueRank> after = ValueRank.after(cursor);
        List<ItemValue> rows = all.stream()
                .map(item -> new Ranked(item, ValueRank.of(item, query.sort())))
                .filter(ranked -> after.isEmpty() || order.compare(ranked.rank, after.get()) > 0)
                .sorted(Comparator.comparing(Ranked::rank, order))
                .limit(limit + 1L)
                .map(Ranked::item)
                .toList();
        return new Listed(
                Page.of(rows, limit, row -> ValueRank.of(row, query.sort()).cursor()),
                all.size(),
                (int) all.stream().filter(item -> item.value().isPresent()).count(),
                (int) all.stream()
                        .filter(item -> item.estimate().cost().isPresent())
                        .count());
    }

    /** An item with its rank, which is worked out once and compared often. */
    private record Ranked(ItemValue item, ValueRank rank) {}

    /** Which items in which order. */
    public record Query(OrgId org, CycleId cycle, ItemValueSort sort, boolean descending) {
        public Query {
            requireNonNull(org, "org");
            requireNonNull(cycle, "cycle");
            requireNonNull(sort, "sort");
        }
    }

    /**
     * A page, and how complete the whole is.
     *
     * @param items how many there are in all
     * @param valued how many of them have a value
     * @param costed how many of them have a cost
     */
    public record Listed(Page<ItemValue> page, int items, int valued, int costed) {
        public Listed {
            requireNonNull(page, "page");
        }
    }
}
