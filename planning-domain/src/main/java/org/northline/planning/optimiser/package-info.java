/**
 * Chooses and places items so that a portfolio roadmap has the most strategic value that fits, and proves how good it is: hides the search.
 * Knows numbers only, no item, team or person, and depends on nothing but the solver, so that it runs in a process of its own.
 */
@NullMarked
package org.northline.planning.optimiser;

import org.jspecify.annotations.NullMarked;
