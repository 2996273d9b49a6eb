/** The money of a cycle and how its work is shared, over HTTP. No business rule. */
@NullMarked
package org.northline.web.budget;

import org.jspecify.annotations.NullMarked;
