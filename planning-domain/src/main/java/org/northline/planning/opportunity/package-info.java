/**
 * Opportunities of a cycle, the evidence of each by segment, and which items and strategies address them: hides how a score and what its sample
 * leaves open are computed. May depend on {@code planning.shared}, {@code planning.cycle}, {@code planning.strategy}, {@code planning.roadmap}
 * and, for the sample company, {@code planning.vision}.
 */
@NullMarked
package org.northline.planning.opportunity;

import org.jspecify.annotations.NullMarked;
