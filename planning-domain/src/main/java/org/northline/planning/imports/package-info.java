/**
 * Fills roadmaps from a file: upload, mapping of columns, dry run, run and undo. Hides how foreign rows become items; an
 * import writes items like any editor and passes no gate. May depend on {@code planning.shared}, {@code planning.cycle},
 * {@code planning.csv} and {@code planning.roadmap}.
 */
@NullMarked
package org.northline.planning.imports;

import org.jspecify.annotations.NullMarked;
