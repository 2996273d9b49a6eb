package org.northline.planning.savedview;

import java.util.UUID;

/** A saved view as it is read. */
public record SavedViewRow(
        UUID id, UUID ownerId, String ownerName, String name, String address, boolean shared, long version) {}
