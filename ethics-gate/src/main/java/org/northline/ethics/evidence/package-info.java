/**
 * What shows that an item stands on the portfolio roadmap rightly, to take along and to verify without the server. Reads only. May depend on
 * {@code planning.shared} and {@code ethics.audit}.
 */
@NullMarked
package org.northline.ethics.evidence;

import org.jspecify.annotations.NullMarked;
