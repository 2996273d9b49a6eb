package org.northline.planning.savedview;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.InvalidInput;

/**
 * A view as somebody wrote it, not yet checked.
 *
 * @param address what stands after the question mark in the address of the page, without the cycle: a view serves every year
 */
public record ViewDraft(
        @Nullable String name,
        @Nullable String address,
        @Nullable Boolean shared) {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ADDRESS = 1_000;
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9_.~%=&+*-]*");

    /** The draft without its outer white space, or every problem of every field by {@link InvalidInput}. */
    Checked checked() {
        FieldChecks checks = new FieldChecks();
        String line = checks.line("/name", name, LONGEST_NAME);
        String where = address == null ? "" : address;
        checks.present("/address", address);
        checks.that(
                where.length() <= LONGEST_ADDRESS && ADDRESS.matcher(where).matches(),
                "/address",
                "Use what stands after the question mark in the address of the page, 1000 characters at most.");
        checks.present("/shared", shared);
        checks.done();
        return new Checked(line, where, Boolean.TRUE.equals(shared));
    }

    /** A draft that a view can have. */
    record Checked(String name, String address, boolean shared) {}
}
