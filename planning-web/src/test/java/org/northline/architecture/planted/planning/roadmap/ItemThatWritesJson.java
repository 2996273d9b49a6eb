package org.northline.architecture.planted.planning.roadmap;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Planning knows how it looks in JSON. */
public record ItemThatWritesJson(@JsonProperty("name") String title) {}
