/**
 * Teams, what they can do in each quarter of a planning cycle, and what each item takes of them: hides the formulas of capacity, of an
 * expected effort and of a load. May depend on {@code planning.shared}, {@code planning.cycle}, {@code planning.roadmap} and, for its
 * quarters, {@code planning.portfolio}.
 */
@NullMarked
package org.northline.planning.team;

import org.jspecify.annotations.NullMarked;
