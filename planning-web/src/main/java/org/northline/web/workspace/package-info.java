/**
 * A whole workspace over HTTP: the file that takes it along, and the way of such a file into an organisation without a plan. May depend on
 * {@code planning.workspace} and {@code ethics.audit}.
 */
@NullMarked
package org.northline.web.workspace;

import org.jspecify.annotations.NullMarked;
