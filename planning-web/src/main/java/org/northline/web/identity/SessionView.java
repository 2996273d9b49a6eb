package org.northline.web.identity;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.shared.Capacity;

/** Who is signed in, with which rights, until when. */
public record SessionView(
        @NotNull PersonName person,
        @NotNull OrganisationName organisation,
        @NotNull List<HeldCapacity> capacities,
        boolean mustChangePassword,
        @NotNull Instant expiresAt) {

    /** The person signed in. */
    public record PersonName(
            @NotNull UUID id, @NotNull String name, @NotNull String email) {}

    /** The organisation everything shown belongs to. */
    public record OrganisationName(
            @NotNull UUID id, @NotNull String name, boolean sample) {}

    /** A capacity held now, for one product when the person is its manager. */
    public record HeldCapacity(@NotNull Capacity capacity, Optional<UUID> productId) {}
}
