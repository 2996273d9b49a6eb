package org.northline.web.roadmap;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.roadmap.ThemeRow;
import org.northline.planning.strategy.GrowthStrategyCatalogue;

/** A strategic theme. */
public record ThemeView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,
        @Schema(required = true) String description,
        @Schema(required = true) Option option,

        @Schema(required = true, description = "From 1; never changes, and with it the theme's colour.")
        int position,

        @Schema(required = true, description = "Its items that are not withdrawn.")
        long itemCount,

        @Schema(required = true) long version) {
    static ThemeView of(ThemeRow row) {
        String strategy = GrowthStrategyCatalogue.version(row.catalogueVersion())
                .get(row.strategyKey())
                .name();
        return new ThemeView(
                row.id(),
                row.name(),
                row.description(),
                new Option(row.optionId(), row.strategyKey(), strategy),
                row.position(),
                row.itemCount(),
                row.version());
    }

    /** The chosen strategy that a theme puts to work. */
    @Schema(name = "ThemeOption")
    public record Option(
            @Schema(required = true) UUID id,
            @Schema(required = true) String strategyKey,
            @Schema(required = true) String name) {}
}
