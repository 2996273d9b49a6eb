package org.northline.web.people;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.people.GrantRow;
import org.northline.planning.people.PersonRow;
import org.northline.planning.shared.Capacity;

/** A person with the capacities held now. */
public record PersonView(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull String email,
        @Schema(required = true) boolean active,
        @NotNull List<GrantView> capacities,
        @Schema(required = true) long version) {

    /** A capacity, for which product, and who granted it when. */
    public record GrantView(
            @NotNull UUID grantId,
            @NotNull Capacity capacity,
            Optional<UUID> productId,
            Optional<String> productName,
            @NotNull GiverView grantedBy,
            @NotNull Instant grantedAt) {

        static GrantView of(GrantRow row) {
            return new GrantView(
                    row.grantId(),
                    row.capacity(),
                    row.productId(),
                    row.productName(),
                    new GiverView(row.grantedBy(), row.grantedByName()),
                    row.grantedAt());
        }
    }

    /** Who granted a capacity. */
    public record GiverView(@NotNull UUID id, @NotNull String name) {}

    static PersonView of(PersonRow row) {
        return new PersonView(
                row.id(),
                row.name(),
                row.email(),
                row.active(),
                row.capacities().stream().map(GrantView::of).toList(),
                row.version());
    }
}
