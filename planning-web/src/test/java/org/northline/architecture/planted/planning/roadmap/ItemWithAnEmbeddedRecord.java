package org.northline.architecture.planted.planning.roadmap;

import jakarta.persistence.Embeddable;

/** A record as an embeddable. */
@Embeddable
public record ItemWithAnEmbeddedRecord(String text) {}
