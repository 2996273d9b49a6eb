/** Planning cycles over HTTP. Depends on {@code planning.cycle}, {@code web.rest} and {@code web.problem}. */
@NullMarked
package org.northline.web.cycle;

import org.jspecify.annotations.NullMarked;
