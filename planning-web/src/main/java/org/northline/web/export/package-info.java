/**
 * The portfolio roadmap as files: every picture is drawn from one layout, and every table from the answer that the screen gets. No business rule.
 * May depend on {@code web.portfolio}, {@code web.problem}, {@code web.rest}, on {@code ethics.print} for its fonts, and on what the plan reads.
 */
@NullMarked
package org.northline.web.export;

import org.jspecify.annotations.NullMarked;
