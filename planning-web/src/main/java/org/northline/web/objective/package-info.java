/** Objectives, key results, their check-ins and what items serve them over HTTP. No business rule. */
@NullMarked
package org.northline.web.objective;

import org.jspecify.annotations.NullMarked;
