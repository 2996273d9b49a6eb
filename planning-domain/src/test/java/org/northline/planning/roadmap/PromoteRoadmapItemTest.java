package org.northline.planning.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.gate.GateVerdict;
import org.northline.planning.gate.PromotionRequest;
import org.northline.planning.gate.PromotionRequest.Purpose;
import org.northline.planning.gate.Reason;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;

class PromoteRoadmapItemTest {
    private static final OrgId ORG = new OrgId(Ids.next());
    private static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
    private static final Reason NO_REVIEW = new Reason("NO_REVIEW", "No review", "Start one.", Optional.empty());
    private static final Reason OBJECTION = new Reason("OBJECTION_OPEN", "Objection", "Answer it.", Optional.empty());

    private final ProductId product = new ProductId(Ids.next());
    private final Actor leader = actor(Set.of(Capacity.PRODUCT_LEADER), Set.of());
    private final ItemsInMemory items = new ItemsInMemory();
    private final List<PromotionRequest> asked = new ArrayList<>();
    private final Map<RoadmapItemId, PromoteRoadmapItem.Clearance> entered = new HashMap<>();
    private GateVerdict verdict = new GateVerdict.Blocked(List.of(NO_REVIEW));

    @Test
    void refusalIsAnAnswerWithAllReasonsAndEntersNothing() {
        RoadmapItem item = anItem();
        verdict = new GateVerdict.Blocked(List.of(NO_REVIEW, OBJECTION));

        PromotionOutcome outcome = promote(leader, item);

        assertThat(outcome).isEqualTo(new PromotionOutcome.Refused(List.of(NO_REVIEW, OBJECTION)));
        assertThat(entered).isEmpty();
    }

    @Test
    void clearedItemEntersWithTheClearanceOfItsCase() {
        RoadmapItem item = anItem();
        UUID caseId = UUID.randomUUID();
        verdict = new GateVerdict.Cleared(caseId, "hash of the cleared text");

        PromotionOutcome outcome = promote(leader, item);

        assertThat(outcome).isEqualTo(new PromotionOutcome.Promoted(item.id(), NOW));
        assertThat(entered.get(item.id()).caseId()).isEqualTo(caseId);
        assertThat(entered.get(item.id()).contentHash()).isEqualTo("hash of the cleared text");
    }

    @Test
    void questionIsTheSameCallAndEntersNothing() {
        RoadmapItem item = anItem();
        verdict = new GateVerdict.Cleared(UUID.randomUUID(), "hash");

        List<Reason> reasons =
                useCase().reasonsAgainst(new PromoteRoadmapItem.Command(actor(Set.of(), Set.of()), item.id()));

        assertThat(reasons).isEmpty();
        assertThat(entered).isEmpty();
        assertThat(asked).extracting(PromotionRequest::purpose).containsExactly(Purpose.QUESTION);
    }

    @Test
    void gateIsAskedForTheTextThatTheItemHasNow() {
        RoadmapItem item = anItem();

        promote(leader, item);

        assertThat(asked)
                .containsExactly(new PromotionRequest(
                        leader, item.id().value(), item.revision(), item.contentHash(), Purpose.PROMOTION));
    }

    @Test
    void onlyALeaderOrTheManagerOfItsProductPromotes() {
        RoadmapItem item = anItem();
        Actor manager = actor(Set.of(Capacity.PRODUCT_MANAGER), Set.of(product.value()));
        Actor otherManager = actor(Set.of(Capacity.PRODUCT_MANAGER), Set.of(Ids.next()));

        assertThat(promote(manager, item)).isInstanceOf(PromotionOutcome.Refused.class);
        assertThatThrownBy(() -> promote(otherManager, item)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> promote(actor(Set.of(Capacity.ADMINISTRATOR), Set.of()), item))
                .isInstanceOf(Forbidden.class);
        assertThat(asked).hasSize(1);
    }

    @Test
    void withdrawnItemIsNotEvenAskedFor() {
        RoadmapItem item = anItem();
        item.withdraw(LastChange.by(leader.person(), NOW));

        assertThatThrownBy(() -> promote(leader, item)).isInstanceOf(Conflict.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void itemOfAnotherOrganisationIsNotThere() {
        RoadmapItem item = anItem();
        Actor stranger =
                new Actor(new OrgId(Ids.next()), new PersonId(Ids.next()), Set.of(Capacity.PRODUCT_LEADER), Set.of());

        assertThatThrownBy(() -> promote(stranger, item)).isInstanceOf(NotFound.class);
    }

    private PromotionOutcome promote(Actor actor, RoadmapItem item) {
        return useCase().promote(new PromoteRoadmapItem.Command(actor, item.id()));
    }

    private PromoteRoadmapItem useCase() {
        return new PromoteRoadmapItem(
                items,
                request -> {
                    asked.add(request);
                    return verdict;
                },
                (item, clearance, actor) -> {
                    entered.put(item.id(), clearance);
                    return NOW;
                });
    }

    private RoadmapItem anItem() {
        RoadmapItem item = RoadmapItem.add(
                OrgKey.of(ORG, Ids.next()),
                new CycleId(Ids.next()),
                new ItemNumber(Year.of(2027), 1),
                new RoadmapItem.Content(
                        product,
                        leader.person(),
                        ItemKind.FEATURE,
                        new ItemText("Title", "", "", "", "", "", "", "", "", ""),
                        ItemSchedule.undated(TimeHorizon.NEXT)),
                LastChange.by(leader.person(), NOW));
        items.add(item);
        return item;
    }

    private static Actor actor(Set<Capacity> capacities, Set<UUID> products) {
        return new Actor(ORG, new PersonId(Ids.next()), capacities, products);
    }
}
