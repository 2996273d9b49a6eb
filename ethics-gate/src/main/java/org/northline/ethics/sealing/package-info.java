/**
 * Sealing a review: the rules that say when it is complete, one class each, named as the sentence that it enforces. May depend on {@code
 * planning.shared}, {@code ethics.policy}, {@code ethics.review} and {@code ethics.scenario}.
 */
@NullMarked
package org.northline.ethics.sealing;

import org.jspecify.annotations.NullMarked;
