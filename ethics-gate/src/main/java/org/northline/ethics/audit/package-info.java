/**
 * The audit log as people read it: who did what, when. Reads only; the log is written by the database. May depend on {@code planning.shared}.
 */
@NullMarked
package org.northline.ethics.audit;

import org.jspecify.annotations.NullMarked;
