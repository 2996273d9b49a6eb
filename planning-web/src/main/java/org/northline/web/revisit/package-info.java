/** Revisit dates, and how much of a plan asks to be looked at, over HTTP. No business rule. */
@NullMarked
package org.northline.web.revisit;

import org.jspecify.annotations.NullMarked;
