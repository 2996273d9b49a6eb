/** The lines of sight of a whole cycle, over HTTP. No business rule. */
@NullMarked
package org.northline.web.sight;

import org.jspecify.annotations.NullMarked;
