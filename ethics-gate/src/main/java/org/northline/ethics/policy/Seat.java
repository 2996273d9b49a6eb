package org.northline.ethics.policy;

import org.northline.planning.shared.Capacity;

/** How many of a quorum's signers must sign in one capacity. */
public record Seat(Capacity capacity, int minimum) {}
