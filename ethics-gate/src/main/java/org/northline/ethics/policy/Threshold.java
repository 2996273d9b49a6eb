package org.northline.ethics.policy;

/** A number of at least this much demands a tier. It is never shown to the one who answers. */
public record Threshold(long from, int leastTier) {}
