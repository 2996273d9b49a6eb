/** Proof that reads ask the database a fixed number of times, however many rows they give. May depend on {@code org.northline.it}. */
package org.northline.it.reads;
