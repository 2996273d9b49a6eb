/**
 * What was agreed: the plan of a cycle as it was at one moment, what differs between two moments, and why. Hides how a plan is kept as it was.
 * May depend on {@code planning.shared}, {@code planning.cycle}, {@code planning.roadmap} and, for the sample company, {@code planning.estimate}.
 */
@NullMarked
package org.northline.planning.baseline;

import org.jspecify.annotations.NullMarked;
