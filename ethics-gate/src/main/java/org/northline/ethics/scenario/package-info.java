/**
 * Misuse scenarios, how they are scored, and the mitigations that answer them. May depend on {@code planning.shared}, {@code
 * ethics.policy} and {@code ethics.review}.
 */
@NullMarked
package org.northline.ethics.scenario;

import org.jspecify.annotations.NullMarked;
