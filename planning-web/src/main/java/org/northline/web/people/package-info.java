/** People and their capacities over HTTP. Depends on people, shared and rest. */
@NullMarked
package org.northline.web.people;

import org.jspecify.annotations.NullMarked;
