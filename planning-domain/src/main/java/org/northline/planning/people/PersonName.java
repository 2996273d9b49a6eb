package org.northline.planning.people;

import org.northline.planning.shared.InvalidInput;

/** What a person is called: 1 to 200 characters after trimming. */
public record PersonName(String value) {
    private static final int LONGEST = 200;

    public PersonName {
        value = value.strip();
        if (value.isEmpty() || value.length() > LONGEST) {
            throw InvalidInput.at("/name", "A name has 1 to " + LONGEST + " characters.");
        }
    }
}
