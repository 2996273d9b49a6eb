package org.northline.planning.shared;

/** In which capacity a person may act. An administrator looks after people and settings and signs nothing. */
public enum Capacity {
    PRODUCT_LEADER,
    /** Always granted for one product. */
    PRODUCT_MANAGER,
    EXECUTIVE,
    STAKEHOLDER,
    MISUSE_REVIEWER,
    ADMINISTRATOR,
    /** A quality of a signer, who signs in another capacity: speaks for people whom items touch. */
    AFFECTED_VOICE,
    /** A quality of a signer: answers for privacy and law. */
    PRIVACY_LEGAL,
    /** A quality of a signer: comes from outside the organisation. */
    EXTERNAL_REVIEWER
}
