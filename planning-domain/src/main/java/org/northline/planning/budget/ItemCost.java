package org.northline.planning.budget;

import java.math.BigDecimal;
import java.util.UUID;

/** What one item costs in one quarter, in the currency of its cycle, rounded half-up to two decimals. */
public record ItemCost(UUID itemId, String number, String title, BigDecimal cost, boolean onPortfolio) {}
