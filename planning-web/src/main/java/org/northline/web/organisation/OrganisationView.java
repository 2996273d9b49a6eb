package org.northline.web.organisation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.organisation.OrganisationRow;

/** An organisation. */
public record OrganisationView(
        @NotNull UUID id,
        @NotNull String name,
        @Schema(required = true) boolean sample,
        @Schema(required = true) long version) {
    static OrganisationView of(OrganisationRow row) {
        return new OrganisationView(row.id(), row.name(), row.sample(), row.version());
    }
}
