/**
 * Where the company, its product portfolio and each product want to be in three to five years, and the metrics that tell.
 * May depend on {@code planning.shared}, {@code planning.cycle} and the products of {@code planning.roadmap}.
 */
@NullMarked
package org.northline.planning.vision;

import org.jspecify.annotations.NullMarked;
