/**
 * What the item of a misuse review could cost if it goes wrong, and what stopping costs, in money, for executives. May depend on {@code
 * planning.shared} and {@code ethics.review}; nothing that makes a level or a tier depends on it.
 */
@NullMarked
package org.northline.ethics.cost;

import org.jspecify.annotations.NullMarked;
