/** The portfolio roadmap over HTTP. No business rule. */
@NullMarked
package org.northline.web.portfolio;

import org.jspecify.annotations.NullMarked;
