package org.northline.planning.vision;

/** Whose future a vision tells. */
public enum VisionLevel {
    COMPANY,
    PORTFOLIO,
    PRODUCT
}
