package org.northline.web.savedview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.savedview.ViewDraft;

/** A view as typed. */
public record SavedViewInput(
        @Schema(required = true) @Nullable String name,

        @Schema(
                required = true,
                description = "What stands after the question mark in the address of the page, without the cycle.")
        @Nullable
        String address,

        @Schema(required = true, description = "Whether it stands in the lists of everybody in the organisation.")
        @Nullable
        Boolean shared) {
    ViewDraft draft() {
        return new ViewDraft(name, address, shared);
    }
}
