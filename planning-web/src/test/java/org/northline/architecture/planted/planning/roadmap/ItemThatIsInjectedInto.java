package org.northline.architecture.planted.planning.roadmap;

import jakarta.inject.Inject;

/** A field is injected. */
public final class ItemThatIsInjectedInto {
    @Inject
    Item item;
}
