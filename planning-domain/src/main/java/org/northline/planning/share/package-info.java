/**
 * Links by which people without an account read the portfolio roadmap: hides how a link is known by the hash of its token, and when it leads nowhere
 * any more. May depend on {@code planning.shared} and {@code planning.cycle}.
 */
@NullMarked
package org.northline.planning.share;

import org.jspecify.annotations.NullMarked;
