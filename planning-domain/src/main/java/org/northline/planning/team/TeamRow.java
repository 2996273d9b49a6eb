package org.northline.planning.team;

import java.util.UUID;

/** A team as it is read. */
public record TeamRow(UUID id, String name, long version) {}
