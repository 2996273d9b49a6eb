/**
 * Ways of looking at the items of a cycle that people have named, for themselves or for everybody: hides who may see and change which. May depend on
 * {@code planning.shared}.
 */
@NullMarked
package org.northline.planning.savedview;

import org.jspecify.annotations.NullMarked;
