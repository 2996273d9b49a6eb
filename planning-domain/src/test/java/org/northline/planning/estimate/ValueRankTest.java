package org.northline.planning.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.northline.planning.scoring.Score;
import org.northline.planning.shared.Money;

class ValueRankTest {
    private static final Currency EUR = Currency.getInstance("EUR");

    @Provide
    Arbitrary<List<ItemValue>> items() {
        Arbitrary<ItemValue> item = Combinators.combine(
                        Arbitraries.integers().between(1, 9_999),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of("1", "2", "3"),
                        Arbitraries.of("alpha", "Beta", "gamma"))
                .as((serial, cost, impact, title) -> item(serial, cost, impact, title));
        return item.list().ofMaxSize(30).uniqueElements(ItemValue::numberSerial);
    }

    @Property
    void pageAfterPageIsTheWholeListInItsOrder(
            @ForAll("items") List<ItemValue> items, @ForAll ItemValueSort sort, @ForAll boolean descending) {
        Comparator<ValueRank> order = ValueRank.order(sort, descending);
        List<ValueRank> whole = items.stream()
                .map(item -> ValueRank.of(item, sort))
                .sorted(order)
                .toList();

        List<ValueRank> walked = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        for (int step = 0; step < whole.size(); step++) {
            Optional<ValueRank> after = ValueRank.after(cursor);
            ValueRank next = whole.stream()
                    .filter(rank -> after.isEmpty() || order.compare(rank, after.get()) > 0)
                    .findFirst()
                    .orElseThrow();
            walked.add(next);
            cursor = Optional.of(next.cursor().encoded());
        }

        assertThat(walked).containsExactlyElementsOf(whole);
    }

    @Property
    void whatLacksTheFigureStandsLastWhicheverWay(@ForAll("items") List<ItemValue> items, @ForAll boolean descending) {
        List<ValueRank> whole = items.stream()
                .map(item -> ValueRank.of(item, ItemValueSort.COST))
                .sorted(ValueRank.order(ItemValueSort.COST, descending))
                .toList();

        assertThat(whole.stream().dropWhile(rank -> !rank.lacking())).allMatch(ValueRank::lacking);
    }

    @Example
    void numbersTurnOnlyWhenTheyAreAskedFor() {
        List<ItemValue> items = List.of(item(1, 0, "1", "a"), item(2, 0, "1", "a"));

        assertThat(serials(items, ItemValueSort.NUMBER, true)).containsExactly(2, 1);
        assertThat(serials(items, ItemValueSort.VALUE, true)).containsExactly(1, 2);
        assertThat(serials(items, ItemValueSort.TITLE, true)).containsExactly(1, 2);
    }

    private static List<Integer> serials(List<ItemValue> items, ItemValueSort sort, boolean descending) {
        return items.stream()
                .map(item -> ValueRank.of(item, sort))
                .sorted(ValueRank.order(sort, descending))
                .map(ValueRank::serial)
                .toList();
    }

    /** Without a cost for 4. */
    private static ItemValue item(int serial, int cost, String impact, String title) {
        return new ItemValue(
                UUID.randomUUID(),
                2027,
                serial,
                "RM-2027-" + serial,
                title,
                Optional.empty(),
                EUR,
                new Estimate(
                        cost == 4 ? Optional.empty() : Optional.of(new Money(BigDecimal.valueOf(cost), EUR)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new QuarterWindow(Optional.empty(), Optional.empty())),
                new ValueFactors(
                        true,
                        Optional.of(new Score(new BigDecimal("3.00"))),
                        Optional.of(new BigDecimal(impact)),
                        Optional.of(BigDecimal.ONE)),
                0);
    }
}
