package org.northline.planning.imports;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.roadmap.ItemKind;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.roadmap.TimeHorizon;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.InvalidInput;

/**
 * How the columns of a file become the fields of items. Several columns for one field are joined: a key by a bar, a text by
 * line breaks. Fields without a column stay as they are on an item that exists, and take these defaults on a new one.
 */
public record ImportMapping(
        Map<ImportField, List<String>> columns,
        ItemKind defaultKind,
        TimeHorizon defaultHorizon,
        @Nullable UUID themeId,
        ProductSource product,
        @Nullable RowFilter filter) {
    public ImportMapping {
        columns = new TreeMap<>(columns);
        requireNonNull(defaultKind, "defaultKind");
        requireNonNull(defaultHorizon, "defaultHorizon");
        requireNonNull(product, "product");
    }

    /** Checks it against the columns that the file has; every problem at once by {@link InvalidInput}. */
    void check(List<String> known) {
        FieldChecks checks = new FieldChecks();
        for (ImportField required : List.of(ImportField.TITLE, ImportField.EXTERNAL_KEY)) {
            checks.that(
                    !columns.getOrDefault(required, List.of()).isEmpty(),
                    "/columns/" + required.key(),
                    "Choose at least one column.");
        }
        columns.forEach((field, names) ->
                names.forEach(name -> checks.that(known.contains(name), "/columns/" + field.key(), noColumn(name))));
        checks.that(
                themeId == null || !columns.containsKey(ImportField.THEME),
                "/themeId",
                "Choose one theme for all rows or a column with themes, not both.");
        product.check(checks, known);
        if (filter != null) {
            checks.that(known.contains(filter.column()), "/filter/column", noColumn(filter.column()));
            checks.that(!filter.values().isEmpty(), "/filter/values", "Name at least one value.");
        }
        checks.done();
    }

    Optional<ThemeId> theme() {
        return Optional.ofNullable(themeId).map(ThemeId::new);
    }

    private static String noColumn(String name) {
        return "The file has no column \"" + name + "\".";
    }

    /** Only rows whose value in the column is one of these are imported. */
    public record RowFilter(String column, List<String> values) {
        public RowFilter {
            requireNonNull(column, "column");
            values = List.copyOf(values);
        }
    }

    /** Where the product of a row comes from: one product for all rows, or a column that names it by key or name. */
    public record ProductSource(
            @Nullable UUID productId, @Nullable String column, boolean createMissing) {
        void check(FieldChecks checks, List<String> known) {
            checks.that((productId == null) != (column == null), "/product", "Choose one product or one column.");
            checks.that(column == null || known.contains(column), "/product/column", noColumn(String.valueOf(column)));
        }

        Optional<ProductId> fixed() {
            return Optional.ofNullable(productId).map(ProductId::new);
        }
    }
}
