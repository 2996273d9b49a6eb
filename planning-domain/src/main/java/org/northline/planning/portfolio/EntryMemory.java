package org.northline.planning.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import org.northline.planning.roadmap.VerdictMemory;

/** How entries of the portfolio roadmap stood when the timeline last asked. */
@ApplicationScoped
class EntryMemory extends VerdictMemory<EntryVerdict> {}
