/**
 * The planning year: its fiscal calendar, currency and phase, and how far a plan has come. May depend on
 * {@code planning.shared} only.
 */
@NullMarked
package org.northline.planning.cycle;

import org.jspecify.annotations.NullMarked;
