package org.northline.ethics.audit;

import static java.util.Objects.requireNonNull;

/**
 * The head of an organisation's audit log at one moment, signed.
 *
 * @param size how many events it vouches for
 * @param note the checkpoint in the form of C2SP tlog-checkpoint
 * @param verifierKey the public key that checks it, as C2SP signed-note writes it
 */
public record Checkpoint(long size, String note, String verifierKey) {
    public Checkpoint {
        requireNonNull(note, "note");
        requireNonNull(verifierKey, "verifierKey");
    }

    /** Note and key as one text to keep, as receipts have it and as the verifier reads it. */
    public String text() {
        return "HEAD OF THE AUDIT LOG\n" + note + "\nKEY OF THE HEAD\n" + verifierKey + "\n";
    }
}
