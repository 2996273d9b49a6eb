/**
 * Scores and ranks by weighted criteria: hides the formula, its scale, its rounding and the rule for ties, and knows
 * nothing of what is scored. May depend on {@code planning.shared} and {@code planning.cycle}.
 */
@NullMarked
package org.northline.planning.scoring;

import org.jspecify.annotations.NullMarked;
