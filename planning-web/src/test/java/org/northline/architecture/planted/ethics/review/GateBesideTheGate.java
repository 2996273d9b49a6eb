package org.northline.architecture.planted.ethics.review;

import org.northline.architecture.planted.planning.gate.PromotionGate;

/** A second gate. */
public final class GateBesideTheGate implements PromotionGate {}
