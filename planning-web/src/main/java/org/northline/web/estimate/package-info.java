/** What items are worth and cost over HTTP. No business rule. */
@NullMarked
package org.northline.web.estimate;

import org.jspecify.annotations.NullMarked;
