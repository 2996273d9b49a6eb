package org.northline.planning.roadmap;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item as it stands in a list, with the names of what it refers to, and whether the verdicts that were remembered still hold. */
public record ItemRow(
        UUID id,
        int numberYear,
        int numberSerial,
        String number,
        String title,
        ItemKind kind,
        UUID productId,
        String productName,
        @Nullable UUID themeId,
        @Nullable String themeName,
        @Nullable Integer themePosition,
        TimeHorizon horizon,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        UUID ownerId,
        String ownerName,
        boolean onPortfolio,
        long version,
        String sortKey,
        boolean stillHolds) {}
