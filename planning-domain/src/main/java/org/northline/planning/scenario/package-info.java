/**
 * Drafts of the plan of a cycle: what each takes for granted beside the facts, so that several answers to one question can lie beside each other. Hides
 * how assumptions are kept; what follows from them is found by {@code planning.consolidation}.
 */
@NullMarked
package org.northline.planning.scenario;

import org.jspecify.annotations.NullMarked;
