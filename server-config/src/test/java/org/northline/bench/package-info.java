/**
 * Measures Northline beside simpler things in the same run: {@code mvn -Pbench verify}. The ratios are the figures, since the machine is whatever it
 * is; nothing here passes or fails. May depend on {@code org.northline.server} and on the tests' ways to the running server.
 */
package org.northline.bench;
