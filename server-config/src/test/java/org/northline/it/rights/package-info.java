/**
 * Who may do what, route by route: {@code role-matrix.txt} against the checked-in contract and the running server. May depend on
 * {@code org.northline.it} and {@code org.northline.planning.shared}.
 */
package org.northline.it.rights;
