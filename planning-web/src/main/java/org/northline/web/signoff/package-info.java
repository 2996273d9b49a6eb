/** Statements, signatures, returns, stops, objections and holds over HTTP, and how items stand with the gate. No business rule. */
@NullMarked
package org.northline.web.signoff;

import org.jspecify.annotations.NullMarked;
