package org.northline.it.gate.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What people have said against the item: objections, holds, and calls to stop it. */
final class Opposition {
    final List<Voice> objections = new ArrayList<>();
    final List<Hold> holds = new ArrayList<>();
    final List<Voice> calls = new ArrayList<>();
    boolean stopped;

    /** One executive stops, or two people of whom one had no part in the item. */
    boolean isEnoughToStop(Set<String> makers, Predicate<String> isExecutive) {
        List<String> callers = calls.stream()
                .filter(call -> !call.takenBack)
                .map(call -> call.who)
                .distinct()
                .toList();
        return callers.stream().anyMatch(isExecutive) || callers.size() >= 2 && !makers.containsAll(callers);
    }

    /** A hold is lifted by as many as have to sign the newest review; without one, by nobody knows how many. */
    Set<String> blockers(int quorum) {
        Set<String> blockers = new TreeSet<>();
        if (stopped) {
            blockers.add("STOPPED");
        } else if (isOpen(calls)) {
            blockers.add("STOP_CALLED");
        }
        if (isOpen(objections)) {
            blockers.add("OBJECTION_OPEN");
        }
        if (holds.stream().anyMatch(hold -> hold.lifters.size() < quorum)) {
            blockers.add("HOLD_OPEN");
        }
        return blockers;
    }

    private static boolean isOpen(List<Voice> voices) {
        return voices.stream().anyMatch(voice -> !voice.takenBack);
    }

    /** A hold, and who has lifted it. */
    static final class Hold extends Voice {
        final Set<String> lifters = new HashSet<>();

        Hold(String who) {
            super(who);
        }
    }
}
