package org.northline.ethics.hat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** From under which hat somebody argues against an item. */
public enum Hat {
    /** Argues the strongest case why it should not be built at all. */
    DEVILS_ADVOCATE,
    /** Has no part in the product, and says how they would twist it. */
    OUTSIDER;

    /** By its name as addresses write it, in kebab case. */
    public static Optional<Hat> findBy(String path) {
        return Arrays.stream(values()).filter(hat -> hat.path().equals(path)).findFirst();
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
