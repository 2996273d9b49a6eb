package org.northline.planning.estimate;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.northline.planning.shared.Cursor;

/** Where an item stands in a list of values, as far as the list's order asks for it: enough to go on behind it after it has changed or gone. */
record ValueRank(boolean lacking, BigDecimal figure, String words, int year, int serial) {
    private static final int PARTS = 5;

    static ValueRank of(ItemValue item, ItemValueSort sort) {
        Optional<BigDecimal> figure = sort.figureOf(item);
        return new ValueRank(
                figure.isEmpty(),
                figure.orElse(BigDecimal.ZERO),
                sort.wordsOf(item),
                item.numberYear(),
                item.numberSerial());
    }

    static Optional<ValueRank> after(Optional<String> cursor) {
        return Cursor.decode(cursor, PARTS)
                .map(c -> new ValueRank(
                        Boolean.parseBoolean(c.text(0)), c.decimal(1), c.text(2), c.integer(3), c.integer(4)));
    }

    Cursor cursor() {
        return Cursor.of(lacking, figure, words, year, serial);
    }

    /** Descending turns the figures, the titles and the numbers by which the list is ordered, and nothing else. */
    static Comparator<ValueRank> order(ItemValueSort sort, boolean descending) {
        Comparator<ValueRank> asked = Comparator.comparing(ValueRank::figure).thenComparing(ValueRank::words);
        Comparator<ValueRank> number = Comparator.comparing(ValueRank::year).thenComparing(ValueRank::serial);
        Comparator<ValueRank> byNumber = descending && sort == ItemValueSort.NUMBER ? number.reversed() : number;
        return Comparator.comparing(ValueRank::lacking)
                .thenComparing(descending ? asked.reversed() : asked)
                .thenComparing(byNumber);
    }
}
