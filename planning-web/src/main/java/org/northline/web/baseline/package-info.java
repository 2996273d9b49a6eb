/** Baselines, what differs between two moments of a plan, and why, over HTTP. No business rule. */
@NullMarked
package org.northline.web.baseline;

import org.jspecify.annotations.NullMarked;
