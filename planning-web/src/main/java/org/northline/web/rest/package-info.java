/** The rules of our HTTP interface that every resource uses: JSON, conditional requests, idempotency, paging, limits. Depends on shared and problem. */
@NullMarked
package org.northline.web.rest;

import org.jspecify.annotations.NullMarked;
