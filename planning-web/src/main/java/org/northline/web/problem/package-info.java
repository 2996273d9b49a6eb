/** RFC 9457 problem details: the catalogue of problem types and the mapping of what went wrong to them. Depends on shared and the gate's port. */
@NullMarked
package org.northline.web.problem;

import org.jspecify.annotations.NullMarked;
