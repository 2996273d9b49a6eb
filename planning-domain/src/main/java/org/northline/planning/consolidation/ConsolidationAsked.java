package org.northline.planning.consolidation;

/** Somebody has asked for a consolidation or has stopped one: a server that is free need not wait for its next look. */
record ConsolidationAsked() {}
