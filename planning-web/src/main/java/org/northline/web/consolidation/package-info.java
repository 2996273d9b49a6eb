/** The search for the best plan of a scenario and what it found, over HTTP. No business rule. */
@NullMarked
package org.northline.web.consolidation;

import org.jspecify.annotations.NullMarked;
