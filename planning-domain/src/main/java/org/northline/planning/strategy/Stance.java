package org.northline.planning.strategy;

/** What an organisation means to do with a growth strategy this year. */
public enum Stance {
    PURSUE,
    EXPLORE,
    NOT_NOW,
    NEVER
}
