package org.northline.planning.scenario;

/** How long the best plan is looked for at the most. */
public enum Thoroughness {
    QUICK(24),
    USUAL(40),
    LONG(120);

    private final int epochs;

    Thoroughness(int epochs) {
        this.epochs = epochs;
    }

    /** Rounds of the search, each of fixed effort and not of fixed time, so that any machine finds the same. */
    public int epochs() {
        return epochs;
    }
}
