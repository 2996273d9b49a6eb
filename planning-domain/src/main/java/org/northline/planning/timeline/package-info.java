/**
 * All items of a cycle at once, for the views that show them together: hides how they are read in few statements however many they are. May depend
 * on {@code planning.shared}, {@code planning.cycle} and {@code planning.roadmap}.
 */
@NullMarked
package org.northline.planning.timeline;

import org.jspecify.annotations.NullMarked;
