/** The sample company over HTTP. Depends on sample, organisation, people, shared and rest. */
@NullMarked
package org.northline.web.sample;

import org.jspecify.annotations.NullMarked;
