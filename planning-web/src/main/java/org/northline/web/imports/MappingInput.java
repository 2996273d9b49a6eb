package org.northline.web.imports;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.imports.ImportField;
import org.northline.planning.imports.ImportMapping;
import org.northline.planning.roadmap.ItemKind;
import org.northline.planning.roadmap.TimeHorizon;
import org.northline.planning.shared.FieldProblem;
import org.northline.planning.shared.InvalidInput;

/** How columns become fields, as somebody chose it. */
@Schema(name = "ImportMapping")
public record MappingInput(
        @Schema(
                required = true,
                description = "Field to columns; several are joined. title and externalKey are needed.")
        @Nullable
        Map<String, List<String>> columns,

        @Schema(required = true) @Nullable Defaults defaults,
        @Schema(required = true) @Nullable ProductInput product,
        @Nullable FilterInput filter) {

    static MappingInput of(ImportMapping mapping) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        mapping.columns().forEach((field, names) -> columns.put(field.key(), names));
        ImportMapping.RowFilter filter = mapping.filter();
        return new MappingInput(
                columns,
                new Defaults(mapping.defaultKind(), mapping.defaultHorizon(), mapping.themeId()),
                new ProductInput(
                        mapping.product().productId(),
                        mapping.product().column(),
                        mapping.product().createMissing()),
                filter == null ? null : new FilterInput(filter.column(), filter.values()));
    }

    ImportMapping mapping() {
        if (columns == null || defaults == null || product == null) {
            throw InvalidInput.at("/", "columns, defaults and product are required.");
        }
        Map<ImportField, List<String>> fields = new EnumMap<>(ImportField.class);
        columns.forEach((name, names) -> fields.put(field(name), chosen(name, names)));
        fields.values().removeIf(List::isEmpty);
        return new ImportMapping(
                fields,
                defaults.kind() == null ? ItemKind.FEATURE : defaults.kind(),
                defaults.horizon() == null ? TimeHorizon.LATER : defaults.horizon(),
                defaults.themeId(),
                new ImportMapping.ProductSource(
                        product.productId(), product.column(), Boolean.TRUE.equals(product.createMissing())),
                filter == null ? null : filter.filter());
    }

    private static ImportField field(String name) {
        return ImportField.byKey(name)
                .orElseThrow(() -> InvalidInput.at("/columns/" + name, "Items have no field of this name."));
    }

    private static List<String> chosen(String name, @Nullable List<@Nullable String> names) {
        if (names == null || names.stream().anyMatch(Objects::isNull)) {
            throw InvalidInput.at("/columns/" + name, "Name the columns.");
        }
        return names.stream().map(String::valueOf).toList();
    }

    /** What a new item gets where the file says nothing; the theme is for all rows. */
    @Schema(name = "ImportDefaults")
    public record Defaults(
            @Nullable ItemKind kind,
            @Nullable TimeHorizon horizon,
            @Nullable UUID themeId) {}

    /** One product for all rows, or the column that names each row's. */
    @Schema(name = "ImportProductSource")
    public record ProductInput(
            @Nullable UUID productId,
            @Nullable String column,
            @Nullable Boolean createMissing) {}

    /** Only rows with one of these values in the column. */
    @Schema(name = "ImportFilter")
    public record FilterInput(
            @Schema(required = true) @Nullable String column,
            @Schema(required = true) @Nullable List<@Nullable String> values) {
        ImportMapping.RowFilter filter() {
            if (column == null || values == null || values.stream().anyMatch(Objects::isNull)) {
                throw new InvalidInput(List.of(new FieldProblem("/filter", "Name a column and its values.")));
            }
            return new ImportMapping.RowFilter(
                    column, values.stream().map(String::valueOf).toList());
        }
    }
}
