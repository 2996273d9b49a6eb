/** Reads any CSV file, whatever it holds: its shape, and its rows one by one in constant memory. Depends on {@code planning.shared} only. */
@NullMarked
package org.northline.planning.csv;

import org.jspecify.annotations.NullMarked;
