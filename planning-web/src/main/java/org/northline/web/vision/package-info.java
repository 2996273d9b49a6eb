/** Visions and metric suggestions over HTTP. Depends on {@code planning.vision}, {@code web.rest} and {@code web.problem}. */
@NullMarked
package org.northline.web.vision;

import org.jspecify.annotations.NullMarked;
