package org.northline.planning.imports;

/** How far an import is: a mapping may be changed until it ran, and a run may be undone once. */
public enum ImportState {
    UPLOADED,
    MAPPED,
    CHECKED,
    DONE,
    UNDONE;

    /** Whether nothing was written to any roadmap yet. */
    boolean isOpen() {
        return this == UPLOADED || this == MAPPED || this == CHECKED;
    }
}
