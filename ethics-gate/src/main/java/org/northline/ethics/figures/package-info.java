/** What the gate did in a planning cycle, in numbers. Reads only, and never about a person. May depend on {@code planning.shared}. */
@NullMarked
package org.northline.ethics.figures;

import org.jspecify.annotations.NullMarked;
