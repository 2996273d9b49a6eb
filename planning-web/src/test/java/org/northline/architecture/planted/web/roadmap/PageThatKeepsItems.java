package org.northline.architecture.planted.web.roadmap;

import jakarta.persistence.EntityManager;

/** The web keeps aggregates itself. */
public record PageThatKeepsItems(EntityManager entities) {}
