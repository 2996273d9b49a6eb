package org.northline.planning.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.northline.planning.shared.Cursor;

class ItemConditionsTest {
    @Test
    void nothingAskedIsNoCondition() {
        assertThat(sql(filter(null, null, ItemSort.NUMBER), Optional.empty())).isEmpty();
    }

    @Test
    void askedIsACondition() {
        String sql = sql(
                new ItemFilter(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        List.of(ItemKind.FEATURE),
                        List.of(TimeHorizon.NOW),
                        List.of("CLEARED"),
                        true,
                        "part",
                        ItemSort.NUMBER),
                Optional.empty());

        assertThat(sql.lines())
                .hasSize(9)
                .allMatch(condition -> condition.startsWith("AND "))
                .contains("AND i.cycle_id = :cycle", "AND e.item_id IS NOT NULL");
    }

    @Test
    void notOnThePortfolioIsAConditionToo() {
        assertThat(sql(filter(false, null, ItemSort.NUMBER), Optional.empty())).isEqualTo("AND e.item_id IS NULL\n");
    }

    @ParameterizedTest
    @EnumSource
    void whatSomebodyWroteIsNeverInTheText(ItemSort sort) {
        assertThat(sql(filter(null, "0'wrote", sort), Optional.of(Cursor.of("0'wrote", 2100, 7))))
                .doesNotContain("wrote")
                .contains(":part", ":after_year", ":after_serial");
    }

    @Test
    void onlyAnotherOrderThanByNumberNeedsTheKeyOfTheLastRow() {
        Optional<Cursor> last = Optional.of(Cursor.of("", 2100, 7));

        assertThat(sql(filter(null, null, ItemSort.NUMBER), last)).doesNotContain(":after_key");
        assertThat(sql(filter(null, null, ItemSort.TITLE), last)).contains(":after_key");
    }

    private static String sql(ItemFilter filter, Optional<Cursor> after) {
        return ItemConditions.of(filter, after).sql();
    }

    private static ItemFilter filter(@Nullable Boolean onPortfolio, @Nullable String query, ItemSort sort) {
        return new ItemFilter(null, null, null, null, List.of(), List.of(), List.of(), onPortfolio, query, sort);
    }
}
