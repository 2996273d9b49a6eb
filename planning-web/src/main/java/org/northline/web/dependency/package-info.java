/** What items need of each other, and sets of items, over HTTP. No business rule. */
@NullMarked
package org.northline.web.dependency;

import org.jspecify.annotations.NullMarked;
