package org.northline.it.rights;

/** The columns of the table, from left to right. */
enum Role {
    NOBODY,
    WITHOUT_CAPACITY,
    LEADER,
    MANAGER,
    OTHER_MANAGER,
    EXECUTIVE,
    STAKEHOLDER,
    REVIEWER,
    ADMINISTRATOR,
    STRANGER;

    /** The capacity in which a person of this role tries to sign. */
    String capacity() {
        return switch (this) {
            case EXECUTIVE, STAKEHOLDER, ADMINISTRATOR -> name();
            case REVIEWER, STRANGER -> "MISUSE_REVIEWER";
            case NOBODY, WITHOUT_CAPACITY, LEADER -> "PRODUCT_LEADER";
            case MANAGER, OTHER_MANAGER -> "PRODUCT_MANAGER";
        };
    }
}
