/**
 * What is left after a crash: a Northline of its own, started by its launcher, whose processes are killed while people write. May depend on
 * {@code org.northline.it}, {@code org.northline.server} and {@code org.northline.planning.shared}.
 */
package org.northline.it.crash;
