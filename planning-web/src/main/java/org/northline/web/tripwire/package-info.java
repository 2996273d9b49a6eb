/** Tripwires and what was decided about them, over HTTP. No business rule. */
@NullMarked
package org.northline.web.tripwire;

import org.jspecify.annotations.NullMarked;
