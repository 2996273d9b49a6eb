package org.northline.architecture.planted.planning.roadmap;

import jakarta.ws.rs.PUT;
import java.util.List;

public class ItemThatPromotesItself implements Runnable {
    private final PortfolioDoor door;
    private final Runnable next;

    ItemThatPromotesItself(PortfolioDoor door, Runnable next) {
        this.door = door;
        this.next = next;
    }

    @PUT
    public void rename() {
        next.run();
    }

    @Override
    public void run() {
        List.of(door).forEach(each -> each.enter());
    }
}
