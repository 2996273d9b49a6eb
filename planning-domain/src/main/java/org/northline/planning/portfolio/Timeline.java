package org.northline.planning.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The portfolio roadmap of a cycle as its screen draws it: entries name products and themes by id only, so that thousands
 * of them stay small.
 */
public record Timeline(
        List<Quarter> quarters,
        List<Entry> entries,
        List<Product> products,
        List<Theme> themes,
        Optional<String> nextCursor) {
    public Timeline {
        quarters = List.copyOf(quarters);
        entries = List.copyOf(entries);
        products = List.copyOf(products);
        themes = List.copyOf(themes);
    }

    /** A promoted item and how its entry stands at this moment. */
    public record Entry(Item item, EntryVerdict verdict) {}

    public record Item(
            UUID itemId,
            int numberYear,
            int numberSerial,
            String number,
            String title,
            UUID productId,
            @Nullable UUID themeId,
            String kind,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            String horizon) {}

    public record Product(UUID id, String name) {}

    public record Theme(UUID id, String name, int position) {}
}
