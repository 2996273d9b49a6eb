package org.northline.ethics.print;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A sealed statement as it goes on paper, and everybody who signed it.
 *
 * @param text the bytes that were hashed, as text
 * @param hash SHA-256 of these bytes, in hexadecimal digits
 */
public record PrintedStatement(String itemNumber, String text, String hash, List<PrintedSignature> signatures) {
    public PrintedStatement {
        requireNonNull(itemNumber, "itemNumber");
        requireNonNull(text, "text");
        requireNonNull(hash, "hash");
        signatures = List.copyOf(signatures);
    }

    /**
     * A signature.
     *
     * @param at when it was given, as the audit log says it: UTC, to the microsecond
     * @param withdrawnAt when it was taken back, empty when it stands
     */
    public record PrintedSignature(String name, String capacity, String meaning, String at, String withdrawnAt) {
        public PrintedSignature {
            requireNonNull(name, "name");
            requireNonNull(capacity, "capacity");
            requireNonNull(meaning, "meaning");
            requireNonNull(at, "at");
            requireNonNull(withdrawnAt, "withdrawnAt");
        }

        /** "Ada Byron signed as STAKEHOLDER, meaning APPROVE, at 2026-11-21 10:00:00 UTC". */
        String sentence() {
            String taken = withdrawnAt.isEmpty() ? "" : "; taken back at " + second(withdrawnAt);
            return name + " signed as " + capacity + ", meaning " + meaning + ", at " + second(at) + taken;
        }

        private static String second(String moment) {
            return moment.substring(0, 19).replace('T', ' ') + " UTC";
        }
    }
}
