/**
 * Share links over HTTP, and what whoever holds one is answered without an account: nothing that the link does not show is read or sent. No business
 * rule. May depend on {@code web.export} and {@code web.portfolio}.
 */
@NullMarked
package org.northline.web.share;

import org.jspecify.annotations.NullMarked;
