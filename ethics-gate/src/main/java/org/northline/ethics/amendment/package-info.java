/**
 * How a new version of the policy comes about: a draft of the one in force, what it changes, what stands against it, and its publication by
 * somebody who wrote none of it. May depend on {@code planning.shared}, {@code ethics.policy}, {@code ethics.review} and {@code
 * ethics.casefile}.
 */
@NullMarked
package org.northline.ethics.amendment;

import org.jspecify.annotations.NullMarked;
