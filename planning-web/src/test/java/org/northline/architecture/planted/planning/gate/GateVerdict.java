package org.northline.architecture.planted.planning.gate;

/** The verdict in miniature. */
public interface GateVerdict {
    /** Clears. */
    record Cleared() implements GateVerdict {}
}
