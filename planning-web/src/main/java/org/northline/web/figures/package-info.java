/** The figures of the gate over HTTP. No business rule. */
@NullMarked
package org.northline.web.figures;

import org.jspecify.annotations.NullMarked;
