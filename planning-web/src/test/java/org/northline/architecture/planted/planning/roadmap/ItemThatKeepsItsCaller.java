package org.northline.architecture.planted.planning.roadmap;

import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OnePerServer;

/** The first to ask would be taken for everybody who asks later. */
@OnePerServer
public final class ItemThatKeepsItsCaller {
    final Actor caller;

    ItemThatKeepsItsCaller(Actor caller) {
        this.caller = caller;
    }
}
