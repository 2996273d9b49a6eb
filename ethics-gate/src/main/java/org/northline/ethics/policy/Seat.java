package org.northline.ethics.policy;

/** How many of a quorum's signers must be of one kind. */
public record Seat(SeatKind kind, int minimum) {}
