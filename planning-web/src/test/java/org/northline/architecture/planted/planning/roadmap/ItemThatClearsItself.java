package org.northline.architecture.planted.planning.roadmap;

import org.northline.architecture.planted.planning.gate.GateVerdict;

/** Planning speaks for the gate. */
public final class ItemThatClearsItself {
    GateVerdict clear() {
        return new GateVerdict.Cleared();
    }
}
