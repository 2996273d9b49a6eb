package org.northline.planning.cycle;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The currencies in which a plan can be made: those that some country has today, by the tables of the Java runtime (ISO 4217 and ISO 3166).
 * All that it knows would be too many, for it also knows the ended ones, funds and metals.
 */
public final class Currencies {
    private static final List<String> IN_USE = Stream.of(Locale.getISOCountries())
            .map(country -> new Locale("", country))
            // Antarctica has none.
            .flatMap(country -> Stream.ofNullable(Currency.getInstance(country)))
            .map(Currency::getCurrencyCode)
            .distinct()
            .sorted()
            .toList();

    private Currencies() {}

    /** Their three-letter codes in alphabetical order. */
    public static List<String> inUse() {
        return IN_USE;
    }

    /** Also with the one that a plan has already, which may have ended since. */
    static SortedSet<String> inUseAnd(Currency kept) {
        return Stream.concat(IN_USE.stream(), Stream.of(kept.getCurrencyCode()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
