/** The sample company, made and removed in one action; features fill it through shared's chapters. Depends on organisation, people, password and shared. */
@NullMarked
package org.northline.planning.sample;

import org.jspecify.annotations.NullMarked;
