package org.northline.planning.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.Cycles;
import org.northline.planning.cycle.InMemoryPlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Actors;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.FieldProblem;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.InvalidInput;

class GiveReasonsTest {
    private final Actor leader = Actors.leader();
    private final UUID product = Ids.next();
    private final InMemoryChangedItems items = new InMemoryChangedItems();
    private final InMemoryPlanningCycles cycles = new InMemoryPlanningCycles();
    private final CycleId cycle = Cycles.started(cycles, leader);
    private final GiveReasons give = new GiveReasons(items, items, cycles, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void oneReasonIsGivenForSeveralItemsAndHoldsForWhatTheyAre() {
        UUID one = items.add(product, true);
        UUID other = items.add(product, true);

        int given = give(leader, ReasonCode.MARKET, " A rival left. ", one, other);

        assertThat(given).isEqualTo(2);
        assertThat(items.reasons()).extracting(ChangeReason::item).containsExactly(one, other);
        assertThat(items.reasons()).extracting(ChangeReason::sentence).containsOnly("A rival left.");
        assertThat(items.reasons().get(0).state())
                .isEqualTo(items.of(leader.org(), cycle, List.of(one)).get(one).state());
    }

    @Test
    void codeIsEnoughUnlessItIsOther() {
        UUID item = items.add(product, true);

        assertThat(give(leader, ReasonCode.CORRECTION, null, item)).isEqualTo(1);
        assertThat(pointers(() -> give(leader, ReasonCode.OTHER, " ", item))).containsExactly("/sentence");
        assertThat(pointers(() -> give(leader, null, "x".repeat(301), item))).containsExactly("/code", "/sentence");
    }

    @Test
    void eachItemIsPointedAt() {
        UUID changed = items.add(product, true);
        UUID asAgreed = items.add(product, false);

        assertThat(pointers(() -> give(leader, ReasonCode.MARKET, null, changed, asAgreed, null, Ids.next(), changed)))
                .containsExactly("/itemIds/1", "/itemIds/2", "/itemIds/3", "/itemIds/4");
        assertThat(pointers(() -> give(leader, ReasonCode.MARKET, null))).containsExactly("/itemIds");
        UUID[] many = Collections.nCopies(201, changed).toArray(UUID[]::new);
        assertThat(pointers(() -> give(leader, ReasonCode.MARKET, null, many))).containsExactly("/itemIds");
        assertThat(items.reasons()).isEmpty();
    }

    @Test
    void managerSpeaksForOwnProductsOnly() {
        Actor manager = Actors.managerOf(product);
        UUID own = items.add(product, true);
        UUID foreign = items.add(Ids.next(), true);

        assertThat(give(manager, ReasonCode.CUSTOMER, null, own)).isEqualTo(1);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> give(manager, ReasonCode.CUSTOMER, null, own, foreign));
    }

    @Test
    void nothingWasAgreedBeforeTheFirstBaseline() {
        items.withoutBaseline();

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> give(leader, ReasonCode.MARKET, null, items.add(product, true)));
    }

    private int give(Actor actor, ReasonCode code, String sentence, UUID... ids) {
        return give.give(new GiveReasons.Command(actor, cycle, new ArrayList<>(Arrays.asList(ids)), code, sentence));
    }

    private static List<String> pointers(Runnable refused) {
        try {
            refused.run();
        } catch (InvalidInput invalid) {
            return invalid.problems().stream().map(FieldProblem::pointer).toList();
        }
        return List.of();
    }
}
