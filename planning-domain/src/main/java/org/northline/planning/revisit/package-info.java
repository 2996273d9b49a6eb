/**
 * Days on which something of the plan is looked at again, with the question to ask then and what came of it. Hides when a question comes back. May
 * depend on {@code planning.shared}, {@code planning.cycle} and, for the names of strategies, {@code planning.strategy}.
 */
@NullMarked
package org.northline.planning.revisit;

import org.jspecify.annotations.NullMarked;
