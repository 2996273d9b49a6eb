/**
 * The catalogue of growth strategies, and what an organisation thinks of each in a cycle: stance, ratings and choice. May
 * depend on {@code planning.shared}, {@code planning.cycle} and {@code planning.scoring}.
 */
@NullMarked
package org.northline.planning.strategy;

import org.jspecify.annotations.NullMarked;
