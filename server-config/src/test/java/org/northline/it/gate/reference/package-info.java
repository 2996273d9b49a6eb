/**
 * The rules of the gate written a second time, in plain Java and from the design, and random histories to compare the gate with them. Knows no
 * database. May depend on nothing of Northline.
 */
package org.northline.it.gate.reference;
