/** Statements on paper. Nothing of it is read before somebody prints. May depend on {@code planning.shared} and {@code ethics.review}. */
@NullMarked
package org.northline.ethics.print;

import org.jspecify.annotations.NullMarked;
