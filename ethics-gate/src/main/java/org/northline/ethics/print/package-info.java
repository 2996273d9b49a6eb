/** Statements on paper, and the letters and tags that other sheets are printed with. Nothing of it is read before somebody prints. May depend on {@code planning.shared} and {@code ethics.review}. */
@NullMarked
package org.northline.ethics.print;

import org.jspecify.annotations.NullMarked;
