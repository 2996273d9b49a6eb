package org.northline.architecture.planted.planning.roadmap;

import org.northline.architecture.planted.server.Launch;

/** Planning reaches for the launcher. */
public record ItemThatStartsAServer(Launch launch) {}
