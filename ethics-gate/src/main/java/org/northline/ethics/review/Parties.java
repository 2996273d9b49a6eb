package org.northline.ethics.review;

import static java.util.Objects.requireNonNull;

/** The four parties whom an item touches, and how the aims of payer and user compare. */
public record Parties(
        Party payer,
        Party user,
        Party dataSubject,
        Party bystander,
        boolean payerIsUser,
        boolean opposed,
        String comparison) {
    public Parties {
        requireNonNull(payer, "payer");
        requireNonNull(user, "user");
        requireNonNull(dataSubject, "dataSubject");
        requireNonNull(bystander, "bystander");
        requireNonNull(comparison, "comparison");
    }

    /** Who it is, and what they are after. */
    public record Party(String who, String aim) {
        public Party {
            requireNonNull(who, "who");
            requireNonNull(aim, "aim");
        }

        public boolean isNamed() {
            return !who.isBlank() && !aim.isBlank();
        }
    }
}
