package org.northline.planning.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Cursor;

/** The conditions of a list that were asked for, and no others: PostgreSQL plans each kind of question once, but anew what might not apply. */
final class ItemConditions {
    // Only where it is asked for: the view is dear for a whole organisation, to plan as well as to read.
    private static final String IN_STANDING =
            "i.id IN (SELECT g.item_id FROM planning.gate_standings(:org) g WHERE g.standing = ANY (:standings))";

    private final StringBuilder sql = new StringBuilder();
    private final List<Consumer<Query>> bindings = new ArrayList<>();

    private ItemConditions() {}

    static ItemConditions of(ItemFilter filter, Optional<Cursor> after) {
        ItemConditions conditions = new ItemConditions();
        conditions.equal("i.cycle_id", "cycle", filter.cycle());
        conditions.equal("i.product_id", "product", filter.product());
        conditions.equal("l.theme_id", "theme", filter.theme());
        conditions.equal("i.owner_id", "owner", filter.owner());
        conditions.anyOf("i.kind = ANY (:kinds)", "kinds", names(filter.kinds()));
        conditions.anyOf("i.horizon = ANY (:horizons)", "horizons", names(filter.horizons()));
        conditions.anyOf(IN_STANDING, "standings", filter.standings());
        conditions.onPortfolio(filter.onPortfolio());
        conditions.called(filter.query());
        after.ifPresent(cursor -> conditions.after(filter.sort(), cursor));
        return conditions;
    }

    /** Each begins with {@code AND}. */
    String sql() {
        return sql.toString();
    }

    Query bind(Query query) {
        bindings.forEach(binding -> binding.accept(query));
        return query;
    }

    private void add(String condition, Consumer<Query> binding) {
        sql.append("AND ").append(condition).append('\n');
        bindings.add(binding);
    }

    private void equal(String column, String name, @Nullable Object value) {
        if (value != null) {
            add(column + " = :" + name, query -> query.bind(name, value));
        }
    }

    private void anyOf(String condition, String name, List<String> values) {
        if (!values.isEmpty()) {
            add(condition, query -> query.bindArray(name, String.class, values));
        }
    }

    private void onPortfolio(@Nullable Boolean wanted) {
        if (wanted != null) {
            add(wanted ? "e.item_id IS NOT NULL" : "e.item_id IS NULL", query -> {});
        }
    }

    private void called(@Nullable String part) {
        if (part != null) {
            add(
                    "(i.title ILIKE :part OR i.number ILIKE :beginning)",
                    query -> query.bind("part", "%" + literal(part) + "%").bind("beginning", literal(part) + "%"));
        }
    }

    private void after(ItemSort sort, Cursor last) {
        add(sort.after(), query -> query.bind("after_year", last.integer(1)).bind("after_serial", last.integer(2)));
        if (sort != ItemSort.NUMBER) {
            bindings.add(query -> query.bind("after_key", last.text(0)));
        }
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    /** What somebody searches for has no wildcards. */
    private static String literal(String query) {
        return query.strip().replaceAll("([\\\\%_])", "\\\\$1");
    }
}
