/**
 * The gate itself: it answers the plan's port by the one predicate of the database, and says every reason in a sentence. The only package that
 * may import {@code planning.gate}; beside that {@code planning.shared} and the other packages of the gate.
 */
@NullMarked
package org.northline.ethics.promotion;

import org.jspecify.annotations.NullMarked;
