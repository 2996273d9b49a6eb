package org.northline.architecture.planted.planning.roadmap;

/** A name that says nothing. */
public final class ItemManager {}
