package org.northline.planning.imports;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.northline.planning.roadmap.ItemKind;
import org.northline.planning.roadmap.ItemSchedule;
import org.northline.planning.roadmap.ItemText;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.roadmap.RoadmapItem;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.roadmap.TimeHorizon;
import org.northline.planning.shared.PersonId;

/**
 * What one row says about an item. A field that no column fills is absent from {@code texts} and null elsewhere; {@code
 * mapped} tells an emptied date or theme from one that no column fills.
 */
record RowValues(
        long line,
        String externalKey,
        Map<ImportField, String> texts,
        Set<ImportField> mapped,
        ProductId product,
        @Nullable ItemKind kind,
        @Nullable TimeHorizon horizon,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable ThemeId theme,
        @Nullable PersonId owner) {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    RowValues {
        requireNonNull(externalKey, "externalKey");
        texts = texts.isEmpty() ? Map.of() : new EnumMap<>(texts);
    }

    static Optional<ItemKind> kind(String value) {
        return word(ItemKind.values(), value);
    }

    static Optional<TimeHorizon> horizon(String value) {
        return word(TimeHorizon.values(), value);
    }

    /** A date as 2027-03-31, in the years that an item can be planned in. */
    static Optional<LocalDate> date(String value) {
        try {
            return Optional.of(LocalDate.parse(value, DATE)).filter(ItemSchedule::isPlannable);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> word(E[] words, String value) {
        return Arrays.stream(words)
                .filter(word -> word.name().equalsIgnoreCase(value))
                .findFirst();
    }

    /** The item that this row makes when there is none yet. */
    RoadmapItem.Content fresh(ImportMapping mapping, PersonId importer) {
        return new RoadmapItem.Content(
                product,
                owner == null ? importer : owner,
                kind == null ? mapping.defaultKind() : kind,
                text(new ItemText("", "", "", "", "", "", "", "", "", "")),
                new ItemSchedule(horizon == null ? mapping.defaultHorizon() : horizon, startsOn, endsOn));
    }

    /** The item as it was, with what this row says about it. */
    RoadmapItem.Content over(RoadmapItem.Content before) {
        return new RoadmapItem.Content(
                product,
                owner == null ? before.owner() : owner,
                kind == null ? before.kind() : kind,
                text(before.text()),
                scheduleOver(before.schedule()));
    }

    /** Whether the dates still follow each other when only one of them comes from the file. */
    boolean datesFit(ItemSchedule before) {
        LocalDate start = mapped.contains(ImportField.STARTS_ON) ? startsOn : before.startsOn();
        LocalDate end = mapped.contains(ImportField.ENDS_ON) ? endsOn : before.endsOn();
        return start == null || end == null || !end.isBefore(start);
    }

    Optional<ThemeId> themeOver(Optional<ThemeId> before) {
        return mapped.contains(ImportField.THEME) || theme != null ? Optional.ofNullable(theme) : before;
    }

    private ItemSchedule scheduleOver(ItemSchedule before) {
        return new ItemSchedule(
                horizon == null ? before.horizon() : horizon,
                mapped.contains(ImportField.STARTS_ON) ? startsOn : before.startsOn(),
                mapped.contains(ImportField.ENDS_ON) ? endsOn : before.endsOn());
    }

    private ItemText text(ItemText before) {
        return new ItemText(
                texts.getOrDefault(ImportField.TITLE, before.title()),
                texts.getOrDefault(ImportField.PROBLEM, before.problem()),
                texts.getOrDefault(ImportField.TARGET_USERS, before.targetUsers()),
                texts.getOrDefault(ImportField.PAYER, before.payer()),
                texts.getOrDefault(ImportField.REVENUE_LINK, before.revenueLink()),
                texts.getOrDefault(ImportField.DATA_CATEGORIES, before.dataCategories()),
                texts.getOrDefault(ImportField.AUTOMATION_USE, before.automationUse()),
                texts.getOrDefault(ImportField.GEOGRAPHY, before.geography()),
                texts.getOrDefault(ImportField.CHANNEL, before.channel()),
                texts.getOrDefault(ImportField.POPULATION, before.population()));
    }
}
