/**
 * The gate's part of the sample company: items in every standing at the gate but expired, brought there by the real use cases. Nothing in
 * it has expired because only the database's clock decides that and no policy lets a review hold for less than a day. May depend on {@code
 * planning.shared} and every package of the gate but {@code ethics.promotion}.
 */
@NullMarked
package org.northline.ethics.sample;

import org.jspecify.annotations.NullMarked;
