package org.northline.planning.consolidation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.northline.planning.gate.Reason;

/**
 * An item of an adopted plan that is not on the portfolio roadmap, or was suspended there.
 *
 * @param standing how it stands with the gate
 * @param reasons what a promotion would be told now; nothing when it would pass
 */
public record WaitingItem(
        UUID itemId, String number, String title, String product, int quarter, String standing, List<Reason> reasons) {
    public WaitingItem {
        requireNonNull(itemId, "itemId");
        requireNonNull(number, "number");
        requireNonNull(title, "title");
        requireNonNull(product, "product");
        requireNonNull(standing, "standing");
        reasons = List.copyOf(reasons);
    }
}
