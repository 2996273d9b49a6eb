/**
 * The policy that a review follows: numbered guidelines, the question bank, tiers and their quorum, in versions that never change. May depend
 * on {@code planning.shared}.
 */
@NullMarked
package org.northline.ethics.policy;

import org.jspecify.annotations.NullMarked;
