/** Drafts of the plan and what they take for granted, over HTTP. No business rule. */
@NullMarked
package org.northline.web.scenario;

import org.jspecify.annotations.NullMarked;
