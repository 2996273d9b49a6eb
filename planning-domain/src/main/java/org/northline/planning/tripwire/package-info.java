/**
 * Limits for figures, and what was agreed to do when a figure crosses one. Hides which figures a tripwire looks at and when it has tripped. May depend
 * on {@code planning.shared}, {@code planning.cycle}, {@code planning.revisit} for what it watches over and, for the sample company,
 * {@code planning.objective}.
 */
@NullMarked
package org.northline.planning.tripwire;

import org.jspecify.annotations.NullMarked;
