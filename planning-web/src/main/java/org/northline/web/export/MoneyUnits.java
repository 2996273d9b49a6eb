package org.northline.web.export;

import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Which units of figures count money: the plan's own currency, and whatever people write for one, such as EUR, k$, TEUR or euros a month. */
final class MoneyUnits {
    /** Stands for the currency of the plan, as on the screens. */
    private static final String PLAN_CURRENCY = "currency";

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> SCALES = Set.of("", "K", "T", "M", "MN", "MIO", "B", "BN", "G");
    private static final Set<String> NAMES = Set.of(
            "MONEY", "EURO", "EUROS", "DOLLAR", "DOLLARS", "POUND", "POUNDS", "FRANC", "FRANCS", "YEN", "CENT",
            "CENTS");
    private static final int CODE_LENGTH = 3;

    private MoneyUnits() {}

    static boolean isMoney(String unit) {
        return unit.equals(PLAN_CURRENCY)
                || unit.codePoints().anyMatch(letter -> Character.getType(letter) == Character.CURRENCY_SYMBOL)
                || Arrays.stream(unit.toUpperCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .anyMatch(MoneyUnits::namesMoney);
    }

    /** The unit as people read it: of amounts in the currency of the plan its code. */
    static String words(String unit, String currency) {
        return unit.equals(PLAN_CURRENCY) ? currency : unit;
    }

    private static boolean namesMoney(String word) {
        int code = word.length() - CODE_LENGTH;
        return NAMES.contains(word)
                || (code >= 0 && CODES.contains(word.substring(code)) && SCALES.contains(word.substring(0, code)));
    }
}
