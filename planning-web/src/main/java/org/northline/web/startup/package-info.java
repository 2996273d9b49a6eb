/** What has to be so before the first request is served, and whether it is. Depends on people, problem and rest. */
@NullMarked
package org.northline.web.startup;

import org.jspecify.annotations.NullMarked;
