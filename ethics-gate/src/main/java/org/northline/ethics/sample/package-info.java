/**
 * The gate's part of the sample company: items in every state at the gate, brought there by the real use cases. May depend on {@code
 * planning.shared} and every package of the gate but {@code ethics.promotion}.
 */
@NullMarked
package org.northline.ethics.sample;

import org.jspecify.annotations.NullMarked;
