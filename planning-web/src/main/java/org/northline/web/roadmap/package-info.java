/** Roadmap items over HTTP: their list, page, line of sight and promotion. No business rule. */
@NullMarked
package org.northline.web.roadmap;

import org.jspecify.annotations.NullMarked;
