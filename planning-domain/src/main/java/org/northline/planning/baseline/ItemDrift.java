package org.northline.planning.baseline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How an item stands to what was agreed.
 *
 * @param baseline the newest of its cycle; none while nothing was agreed
 * @param productId whose manager may say why it changed
 * @param unexplained what is not as it was agreed and has no reason
 */
public record ItemDrift(Optional<Agreed> baseline, UUID cycleId, UUID productId, List<UnexplainedField> unexplained) {
    public ItemDrift {
        requireNonNull(baseline, "baseline");
        requireNonNull(cycleId, "cycleId");
        requireNonNull(productId, "productId");
        unexplained = List.copyOf(unexplained);
    }

    /** The baseline that counts. */
    public record Agreed(UUID id, String name) {
        public Agreed {
            requireNonNull(id, "id");
            requireNonNull(name, "name");
        }
    }
}
