/**
 * The port between the plan and whatever decides that a roadmap item may stand on the portfolio roadmap. Depends on
 * {@code planning.shared} only; it is implemented once, outside this module.
 */
@NullMarked
package org.northline.planning.gate;

import org.jspecify.annotations.NullMarked;
