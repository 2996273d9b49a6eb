package org.northline.architecture.planted.planning.gate;

/** The port in miniature. */
public interface PromotionGate {}
