/**
 * What a roadmap item is worth and costs, and when it may be done: hides the formula of the strategic value and where its factors come from.
 * May depend on {@code planning.shared}, {@code planning.cycle}, {@code planning.scoring}, {@code planning.strategy} and {@code
 * planning.roadmap}.
 */
@NullMarked
package org.northline.planning.estimate;

import org.jspecify.annotations.NullMarked;
