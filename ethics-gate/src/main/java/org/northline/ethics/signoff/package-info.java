/**
 * What people say about a sealed statement or an item: signatures, returns, stops, objections and holds. May depend on {@code
 * planning.shared}, {@code ethics.policy} and {@code ethics.review}.
 */
@NullMarked
package org.northline.ethics.signoff;

import org.jspecify.annotations.NullMarked;
