/** The caller's organisation over HTTP. Depends on people, shared and rest. */
@NullMarked
package org.northline.web.organisation;

import org.jspecify.annotations.NullMarked;
