/** Imports over HTTP: upload, mapping, dry run, run, problems and undo. No business rule. */
@NullMarked
package org.northline.web.imports;

import org.jspecify.annotations.NullMarked;
