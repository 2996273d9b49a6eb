package org.northline.planning.shared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers everything that is wrong with one input, so that the user hears all of it at once. The texts that pass are
 * exactly those that the database's checks accept: no control characters, no half surrogates, not only white space.
 */
public final class FieldChecks {
    private static final int WHOLE_DIGITS = 15;
    private static final int DECIMALS = 6;
    private static final int AMOUNT_DECIMALS = 2;
    private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(12);

    private final List<FieldProblem> problems = new ArrayList<>();

    /** A required text of one line, without its outer white space. */
    public String line(String pointer, @Nullable String value, int longest) {
        String line = required(pointer, value, longest);
        if (line.lines().limit(2).count() > 1) {
            add(pointer, "This is one line; remove the line breaks.");
        }
        return line;
    }

    /** A required text of any number of lines, without its outer white space. */
    public String text(String pointer, @Nullable String value, int longest) {
        return required(pointer, value, longest);
    }

    /** A text that may be missing or empty, without its outer white space. */
    public String optionalText(String pointer, @Nullable String value, int longest) {
        return value == null || value.isEmpty() ? "" : readable(pointer, value.strip(), longest);
    }

    /** A figure that may be absent, which means unknown and never zero: up to 15 digits before the point and 6 after it. */
    public void optionalFigure(String pointer, @Nullable BigDecimal value) {
        if (value == null || value.signum() == 0) {
            return;
        }
        BigDecimal shortest = value.stripTrailingZeros();
        if (shortest.precision() - shortest.scale() > WHOLE_DIGITS || shortest.scale() > DECIMALS) {
            add(pointer, "Use at most 15 digits before the decimal point and 6 after it.");
        }
    }

    /** A required figure within bounds, both included, with so many decimals at most. */
    public void figure(String pointer, @Nullable BigDecimal value, BigDecimal least, BigDecimal most, int decimals) {
        if (value == null) {
            add(pointer, "This is required.");
        } else if (value.compareTo(least) < 0
                || value.compareTo(most) > 0
                || value.stripTrailingZeros().scale() > decimals) {
            add(
                    pointer,
                    "Use a number from " + least.toPlainString() + " to "
                            + most.stripTrailingZeros().toPlainString() + decimals(decimals) + ".");
        }
    }

    /** An amount that may be absent: 0 or more in this currency, with at most 12 digits before the decimal point and 2 after it. */
    public void optionalAmount(String pointer, @Nullable Money value, Currency currency) {
        if (value == null) {
            return;
        }
        that(
                value.currency().equals(currency),
                pointer,
                "The plan is in " + currency.getCurrencyCode() + "; give the amount in it.");
        BigDecimal amount = value.amount();
        boolean fits = amount.signum() >= 0
                && amount.compareTo(TOO_MUCH) < 0
                && amount.stripTrailingZeros().scale() <= AMOUNT_DECIMALS;
        that(fits, pointer, "Use 0 or more, with at most 12 digits before the decimal point and 2 after it.");
    }

    private static String decimals(int most) {
        return switch (most) {
            case 0 -> " without decimals";
            case 1 -> " with at most one decimal";
            default -> " with at most " + most + " decimals";
        };
    }

    public void present(String pointer, @Nullable Object value) {
        if (value == null) {
            add(pointer, "This is required.");
        }
    }

    public void that(boolean holds, String pointer, String sentence) {
        if (!holds) {
            add(pointer, sentence);
        }
    }

    /** Refuses with {@link InvalidInput}: every problem found so far, when there is one. */
    public void done() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private String required(String pointer, @Nullable String value, int longest) {
        if (value == null || value.codePoints().allMatch(FieldChecks::isBlank)) {
            add(pointer, "This is required.");
            return "";
        }
        return readable(pointer, value.strip(), longest);
    }

    private String readable(String pointer, String value, int longest) {
        if (value.codePoints().anyMatch(FieldChecks::isUnreadable)) {
            add(pointer, "This has characters that cannot be stored; type it again without them.");
        }
        int length = value.codePointCount(0, value.length());
        if (length > longest) {
            add(pointer, "Use at most " + longest + " characters; this has " + length + ".");
        }
        return value;
    }

    private void add(String pointer, String sentence) {
        problems.add(new FieldProblem(pointer, sentence));
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isUnreadable(int character) {
        boolean layout = character == '\n' || character == '\r' || character == '\t';
        return (!layout && Character.isISOControl(character)) || Character.getType(character) == Character.SURROGATE;
    }
}
