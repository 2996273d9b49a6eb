/**
 * Objectives of the themes, their key results, the check-ins that say how far they came, and which items serve them: hides the formulas of
 * progress and grade, and where a current value comes from. May depend on {@code planning.shared}, {@code planning.cycle},
 * {@code planning.roadmap} and, for the sample company, {@code planning.vision}.
 */
@NullMarked
package org.northline.planning.objective;

import org.jspecify.annotations.NullMarked;
