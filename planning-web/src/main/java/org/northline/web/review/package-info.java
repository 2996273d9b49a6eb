/** Misuse reviews over HTTP: screening, answers, parties, scenarios, mitigations and the seal. No business rule. */
@NullMarked
package org.northline.web.review;

import org.jspecify.annotations.NullMarked;
