/**
 * A review as people read it: everything written, what is still missing, the statement and its signatures. Reads only. May depend on {@code
 * planning.shared} and every package of the gate but {@code ethics.promotion}.
 */
@NullMarked
package org.northline.ethics.casefile;

import org.jspecify.annotations.NullMarked;
