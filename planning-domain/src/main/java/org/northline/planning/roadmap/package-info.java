/**
 * Products, strategic themes and the items of the product roadmaps, with the promotion of an item to the portfolio
 * roadmap. May depend on {@code planning.shared}, {@code planning.gate}, {@code planning.cycle} and {@code
 * planning.strategy}.
 */
@NullMarked
package org.northline.planning.roadmap;

import org.jspecify.annotations.NullMarked;
