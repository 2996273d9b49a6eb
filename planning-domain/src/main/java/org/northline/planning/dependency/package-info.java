/**
 * What items need of each other, and sets of items of which at most one comes, or all or none: hides how a circle is found and how two sets
 * contradict each other. May depend on {@code planning.shared}, {@code planning.cycle} and {@code planning.roadmap}.
 */
@NullMarked
package org.northline.planning.dependency;

import org.jspecify.annotations.NullMarked;
