/**
 * Growth strategies, options and the scorecard over HTTP. Depends on {@code planning.strategy}, {@code planning.scoring},
 * {@code planning.cycle}, {@code web.rest} and {@code web.problem}.
 */
@NullMarked
package org.northline.web.strategy;

import org.jspecify.annotations.NullMarked;
