package org.northline.it.gate.reference;

/** One step of a history: who tries what, on the how manieth of what it aims at, counted from 0; there may be no such one. */
public record Step(Deed deed, String who, int which) {
    @Override
    public String toString() {
        return deed + (deed.target() == Thing.NONE ? "" : " " + deed.target() + " " + which) + " by " + who;
    }
}
