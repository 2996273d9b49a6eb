package org.northline.planning.cycle;

import java.time.Instant;
import org.northline.planning.shared.Actor;

/** What another feature lays out for a cycle that starts, in the same transaction: both are there, or neither. */
public interface CyclePreparation {
    void prepare(CycleId cycle, Actor actor, Instant now);
}
