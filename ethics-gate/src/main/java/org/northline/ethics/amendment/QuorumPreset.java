package org.northline.ethics.amendment;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.northline.ethics.amendment.PolicyText.TierText;

/** Who signs for each tier, ready to be taken over into a draft. */
public record QuorumPreset(@NotNull String name, @NotNull List<@NotNull TierText> tiers) {
    public QuorumPreset {
        tiers = List.copyOf(tiers);
    }
}
