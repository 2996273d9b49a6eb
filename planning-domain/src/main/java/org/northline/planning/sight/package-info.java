/**
 * The lines of sight of a whole cycle, from the visions to the items and back: hides how they are read in few statements however many there are. May
 * depend on {@code planning.shared}, {@code planning.cycle} and {@code planning.roadmap}.
 */
@NullMarked
package org.northline.planning.sight;

import org.jspecify.annotations.NullMarked;
