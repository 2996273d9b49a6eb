package org.northline.planning.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The person is known but may not do this; the message is a sentence for that person. */
public final class Forbidden extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Forbidden(String sentence) {
        super(sentence);
    }

    static Forbidden needsOneOf(Capacity... anyOf) {
        String names = Arrays.stream(anyOf)
                .map(capacity -> capacity.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(" or "));
        return new Forbidden("This needs the capacity " + names + ".");
    }
}
