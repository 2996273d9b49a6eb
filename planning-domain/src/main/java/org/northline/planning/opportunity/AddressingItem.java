package org.northline.planning.opportunity;

import java.util.UUID;

/** An item that addresses an opportunity, and what the gate says of it at this moment. */
public record AddressingItem(
        UUID itemId,
        int numberYear,
        int numberSerial,
        String number,
        String title,
        String productName,
        String standing,
        boolean onPortfolio) {}
