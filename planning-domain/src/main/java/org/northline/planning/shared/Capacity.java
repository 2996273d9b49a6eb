package org.northline.planning.shared;

/** In which capacity a person may act. An administrator looks after people and settings and signs nothing. */
public enum Capacity {
    PRODUCT_LEADER,
    /** Always granted for one product. */
    PRODUCT_MANAGER,
    EXECUTIVE,
    STAKEHOLDER,
    MISUSE_REVIEWER,
    ADMINISTRATOR
}
