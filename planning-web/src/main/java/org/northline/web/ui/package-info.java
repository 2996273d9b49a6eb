/** Serves the files of the web UI. Depends on nothing. */
@NullMarked
package org.northline.web.ui;

import org.jspecify.annotations.NullMarked;
