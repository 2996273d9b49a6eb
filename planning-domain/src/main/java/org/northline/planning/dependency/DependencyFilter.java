package org.northline.planning.dependency;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which dependencies a list shows; absent means any.
 *
 * @param product of either item
 * @param item either of the two
 * @param brokenOnly those alone that say something is wrong with the order
 */
public record DependencyFilter(
        @Nullable UUID product,
        @Nullable UUID item,
        @Nullable DependencyKind kind,
        boolean brokenOnly) {
    public static DependencyFilter ofItem(UUID item) {
        return new DependencyFilter(null, item, null, false);
    }
}
