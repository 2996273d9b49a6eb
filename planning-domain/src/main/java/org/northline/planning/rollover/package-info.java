/**
 * The roll-over of a plan into a later one: what is carried over, as which new part, and what is left with which reason. Hides how a copy is made, and
 * when that can be undone. May depend on {@code planning.shared}, {@code planning.cycle}, {@code planning.roadmap}, {@code planning.objective},
 * {@code planning.strategy}, {@code planning.scoring}, {@code planning.estimate}, {@code planning.team}, {@code planning.dependency},
 * {@code planning.revisit} and {@code planning.tripwire}.
 */
@NullMarked
package org.northline.planning.rollover;

import org.jspecify.annotations.NullMarked;
