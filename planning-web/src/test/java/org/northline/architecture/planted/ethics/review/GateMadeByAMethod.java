package org.northline.architecture.planted.ethics.review;

import jakarta.enterprise.inject.Produces;
import org.northline.architecture.planted.planning.gate.PromotionGate;

/** A method makes a gate. */
public final class GateMadeByAMethod {
    @Produces
    PromotionGate gate() {
        return new GateBesideTheGate();
    }
}
