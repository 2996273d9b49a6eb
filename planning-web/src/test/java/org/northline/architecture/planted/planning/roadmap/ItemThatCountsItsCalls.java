package org.northline.architecture.planted.planning.roadmap;

import org.northline.planning.shared.OnePerServer;

/** All requests would count in it at once. */
@OnePerServer
public final class ItemThatCountsItsCalls {
    private int calls;

    int called() {
        return ++calls;
    }
}
