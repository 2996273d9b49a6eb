/**
 * The portfolio roadmap: which items stand on it, how they came there and how they left. May depend on {@code
 * planning.shared}, {@code planning.cycle} and {@code planning.roadmap}.
 */
@NullMarked
package org.northline.planning.portfolio;

import org.jspecify.annotations.NullMarked;
