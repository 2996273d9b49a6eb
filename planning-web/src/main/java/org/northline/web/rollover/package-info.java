/** The roll-over of a plan into a later one over HTTP. No business rule. */
@NullMarked
package org.northline.web.rollover;

import org.jspecify.annotations.NullMarked;
