/** Starts Northline: a database when none is configured, its migrations, then the server. Depends on no other package. */
@NullMarked
package org.northline.server;

import org.jspecify.annotations.NullMarked;
