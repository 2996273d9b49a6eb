package org.northline.planning.objective;

import java.util.UUID;

/** An item that serves a key result, and what the gate says of it at this moment. */
public record ServingItem(
        UUID keyResultId,
        int keyResultPosition,
        UUID itemId,
        int numberYear,
        int numberSerial,
        String number,
        String title,
        String productName,
        String standing,
        boolean onPortfolio) {}
