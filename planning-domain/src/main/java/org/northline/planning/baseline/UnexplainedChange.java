package org.northline.planning.baseline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.northline.planning.shared.Actor;

/** An item that is not as it was agreed, and of which nobody has said why. */
public record UnexplainedChange(
        UUID itemId,
        int numberYear,
        int numberSerial,
        String number,
        String title,
        UUID productId,
        String productName,
        List<UnexplainedField> fields) {
    public UnexplainedChange {
        requireNonNull(itemId, "itemId");
        requireNonNull(number, "number");
        requireNonNull(title, "title");
        requireNonNull(productId, "productId");
        requireNonNull(productName, "productName");
        fields = List.copyOf(fields);
    }

    /** Whether it is theirs to say why: a product leader's, or the manager's of its product. */
    public boolean mayBeExplainedBy(Actor actor) {
        return actor.isLeaderOrManagerOf(productId);
    }
}
