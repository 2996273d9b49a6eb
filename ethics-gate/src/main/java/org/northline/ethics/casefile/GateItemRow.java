package org.northline.ethics.casefile;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item as the list of the gate shows it. The signature figures are there once a review is sealed and its tier has a quorum. */
public record GateItemRow(
        @NotNull UUID itemId,
        @NotNull String number,
        @NotNull String title,
        @NotNull String productName,
        @NotNull PersonReference owner,
        @NotNull String standing,
        @NotNull Boolean onPortfolio,
        @Nullable Integer tier,
        @Nullable PersonReference lead,
        @Nullable Integer signatures,
        @Nullable Integer signaturesNeeded) {}
