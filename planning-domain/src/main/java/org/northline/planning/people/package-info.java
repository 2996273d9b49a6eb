/** People of an organisation and the capacities granted to them. Depends on password and shared. */
@NullMarked
package org.northline.planning.people;

import org.jspecify.annotations.NullMarked;
