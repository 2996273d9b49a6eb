/** Signing in, sessions, and who is calling. Depends on shared, people, problem and rest. */
@NullMarked
package org.northline.web.identity;

import org.jspecify.annotations.NullMarked;
