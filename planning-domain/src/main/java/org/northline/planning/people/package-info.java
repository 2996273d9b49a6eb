/** People of an organisation, the capacities granted to them, and their passwords. Depends on shared only. */
@NullMarked
package org.northline.planning.people;

import org.jspecify.annotations.NullMarked;
