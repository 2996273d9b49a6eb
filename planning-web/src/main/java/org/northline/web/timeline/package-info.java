/** All items of a cycle at once, over HTTP. No business rule. */
@NullMarked
package org.northline.web.timeline;

import org.jspecify.annotations.NullMarked;
