/**
 * Proof that the gate holds in the database itself: attacks by raw SQL with the server's own role, guards that hold against the owner of the
 * tables, races, the matrix of states and events, and the catalogue of privileges. Each class makes an organisation of its own. May depend
 * on {@code org.northline.it} and {@code org.northline.planning.shared}.
 */
package org.northline.it.gate;
