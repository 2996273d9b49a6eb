/** Passwords: which may be chosen, how they are kept, and changing the own one. Depends on shared only. */
@NullMarked
package org.northline.planning.password;

import org.jspecify.annotations.NullMarked;
