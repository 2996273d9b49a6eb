package org.northline.planning.workspace;

import java.util.UUID;

/** An item that stood on the portfolio roadmap of the organisation that it came from, and how it stands with the gate of this one. */
public record AwaitedItem(UUID itemId, String number, String title, String product, String standing) {}
