/** Problems of consolidation of other people's making or of random ones of their shape, and other solvers that are asked the same. */
package org.northline.it.consolidation;
