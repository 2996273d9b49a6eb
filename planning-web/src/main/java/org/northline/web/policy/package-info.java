/** The policy of the gate over HTTP. No business rule. */
@NullMarked
package org.northline.web.policy;

import org.jspecify.annotations.NullMarked;
