package org.northline.planning.people;

import java.util.Locale;
import java.util.regex.Pattern;
import org.northline.planning.shared.InvalidInput;

/** The address a person signs in with, in lower case and unique among all organisations. */
public record EmailAddress(String value) {
    private static final Pattern FORM = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");
    private static final int LONGEST = 254;

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw InvalidInput.at("/email", "Expected an address such as name@example.org.");
        }
    }
}
