/** The history of items and the audit trail over HTTP. No business rule. */
@NullMarked
package org.northline.web.audit;

import org.jspecify.annotations.NullMarked;
