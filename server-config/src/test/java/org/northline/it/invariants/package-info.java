/**
 * Invariants of the gate that show at the front door: what a request can and cannot do, and what carries over from one item to another. May
 * depend on {@code org.northline.it}.
 */
package org.northline.it.invariants;
