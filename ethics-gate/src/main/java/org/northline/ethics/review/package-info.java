/**
 * The misuse review of one text of one item: the case, its screening, answers, hats and parties, until it is sealed. May depend on {@code
 * planning.shared} and {@code ethics.policy}.
 */
@NullMarked
package org.northline.ethics.review;

import org.jspecify.annotations.NullMarked;
