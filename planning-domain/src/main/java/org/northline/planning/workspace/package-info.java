/**
 * Takes a whole workspace along as a file, and brings one into an organisation that has no plan yet: hides the file's format and the one transaction
 * in which it arrives. Nothing that comes out of a file has passed the gate. May depend on {@code planning.shared} and {@code
 * planning.password}.
 */
@NullMarked
package org.northline.planning.workspace;

import org.jspecify.annotations.NullMarked;
