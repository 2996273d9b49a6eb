/**
 * The hats of a misuse review from under which people argue against its item: the devil's advocate and the outsider. May depend on {@code
 * planning.shared} and {@code ethics.review}; what is argued makes no level and no tier.
 */
@NullMarked
package org.northline.ethics.hat;

import org.jspecify.annotations.NullMarked;
