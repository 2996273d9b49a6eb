package org.northline.planning.estimate;

/** How sure the estimate of an impact is, in the three steps of RICE (McBride, Intercom). The database has their shares. */
public enum EstimateConfidence {
    HIGH,
    MEDIUM,
    LOW
}
