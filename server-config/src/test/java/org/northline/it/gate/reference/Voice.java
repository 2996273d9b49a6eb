package org.northline.it.gate.reference;

import java.util.List;

/** Something that one person said, and may take back once. */
class Voice {
    final String who;
    boolean takenBack;

    Voice(String who) {
        this.who = who;
    }

    static boolean takeBack(List<? extends Voice> voices, String who, int which) {
        if (which >= voices.size() || !voices.get(which).who.equals(who) || voices.get(which).takenBack) {
            return false;
        }
        voices.get(which).takenBack = true;
        return true;
    }
}
