package org.northline.planning.estimate;

/** How much an item would move what its strategy is about, in the five steps of RICE (McBride, Intercom). The database has their factors. */
public enum Impact {
    MASSIVE,
    HIGH,
    MEDIUM,
    LOW,
    MINIMAL
}
