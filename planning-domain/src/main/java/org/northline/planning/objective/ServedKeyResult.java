package org.northline.planning.objective;

import static java.util.Objects.requireNonNull;

/** A key result that an item serves, and the link by which it does. */
public record ServedKeyResult(ItemKeyResultId link, KeyResultRow keyResult) {
    public ServedKeyResult {
        requireNonNull(link, "link");
        requireNonNull(keyResult, "keyResult");
    }
}
