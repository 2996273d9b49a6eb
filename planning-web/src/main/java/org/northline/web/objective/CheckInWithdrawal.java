package org.northline.web.objective;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a check-in was mistaken. */
public record CheckInWithdrawal(
        @Schema(required = true) @Nullable String reason) {}
