/** Products, themes and roadmap items over HTTP, with an item's line of sight and promotion. No business rule. */
@NullMarked
package org.northline.web.roadmap;

import org.jspecify.annotations.NullMarked;
