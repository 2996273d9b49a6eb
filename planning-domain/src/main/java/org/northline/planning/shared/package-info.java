/** What every feature shares: typed ids, values, who is acting, clock and converters. No business rule; depends on no other package. */
@NullMarked
package org.northline.planning.shared;

import org.jspecify.annotations.NullMarked;
