package org.northline.ethics.policy;

import java.util.List;

/** Who must sign for a tier, and for how many days a sealed review then holds. */
public record Quorum(int tier, int signers, int validDays, List<Seat> seats) {
    public Quorum {
        seats = List.copyOf(seats);
    }
}
