package org.northline.planning.team;

import java.math.BigDecimal;
import java.util.UUID;

/** What one item takes of a team in one quarter: person-weeks, rounded half-up to one decimal. */
public record ItemLoad(UUID itemId, String number, String title, BigDecimal weeks, boolean onPortfolio) {}
