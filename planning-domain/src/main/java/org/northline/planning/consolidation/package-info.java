/**
 * Looks for the best plan of a scenario in the background, on whichever server is free, and says of each item why it is where it is. Hides how the facts
 * of a plan become a problem of bare numbers for {@code planning.optimiser}, and how its answer becomes sentences again.
 */
@NullMarked
package org.northline.planning.consolidation;

import org.jspecify.annotations.NullMarked;
