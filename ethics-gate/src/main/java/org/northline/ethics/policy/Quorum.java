package org.northline.ethics.policy;

import java.util.List;

/** Who must sign for a tier, for how many days a sealed review then holds, and how many of them it rests before a promotion. */
public record Quorum(int tier, int signers, int validDays, int waitingDays, List<Seat> seats) {
    public Quorum {
        seats = List.copyOf(seats);
    }
}
