/** Organisations, to one of which everything else belongs. Depends on people, password and shared. */
@NullMarked
package org.northline.planning.organisation;

import org.jspecify.annotations.NullMarked;
