package org.northline.architecture.planted.ethics.review;

import org.northline.architecture.planted.planning.gate.GateVerdict;

/** Another package of ethics sees the port. */
public record ReviewThatIsAGate(GateVerdict verdict) {}
