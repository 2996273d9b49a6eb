/** Saved views over HTTP. No business rule. */
@NullMarked
package org.northline.web.savedview;

import org.jspecify.annotations.NullMarked;
