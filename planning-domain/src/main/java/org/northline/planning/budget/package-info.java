/**
 * The money of a planning cycle beside what its items cost, and how the work is meant to be shared among the themes: hides when a quarter or a
 * share is out of its bounds. May depend on {@code planning.shared}, {@code planning.cycle} and {@code planning.roadmap}.
 */
@NullMarked
package org.northline.planning.budget;

import org.jspecify.annotations.NullMarked;
