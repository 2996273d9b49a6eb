package org.northline.planning.gate;

/**
 * Decides whether one roadmap item may be promoted. Any doubt, error or missing proof is an answer of {@link
 * GateVerdict.Blocked}, never an exception and never a clearance.
 */
public interface PromotionGate {

    GateVerdict judge(PromotionRequest request);
}
