/** Teams, their capacity and load, and what items take of them over HTTP. No business rule. */
@NullMarked
package org.northline.web.team;

import org.jspecify.annotations.NullMarked;
