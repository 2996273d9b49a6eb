package org.northline.planning.roadmap;

import jakarta.enterprise.context.ApplicationScoped;

/** How items stood with the gate when a list last asked. */
@ApplicationScoped
class StandingMemory extends VerdictMemory<String> {}
