package org.northline.planning.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import org.northline.planning.gate.VerdictMemory;

/** How items stood with the gate when a list last asked. */
@ApplicationScoped
class StandingMemory extends VerdictMemory<String> {}
