package org.northline.planning.baseline;

/** Why a plan is not any more as it was agreed. */
public enum ReasonCode {
    MARKET,
    CUSTOMER,
    CAPACITY,
    DEPENDENCY,
    RISK_OR_ETHICS,
    ESTIMATE,
    STRATEGY,
    CORRECTION,
    /** Needs a sentence. */
    OTHER
}
