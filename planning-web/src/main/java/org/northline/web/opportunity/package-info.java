/** Opportunities, what segments say of them, and what addresses them over HTTP. No business rule. */
@NullMarked
package org.northline.web.opportunity;

import org.jspecify.annotations.NullMarked;
