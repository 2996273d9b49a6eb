package org.northline.architecture.planted.planning.roadmap;

import java.time.LocalDateTime;

/** A time without a zone. */
public record ItemWithALocalTime(LocalDateTime time) {}
