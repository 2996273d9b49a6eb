package org.northline.planning.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.Year;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.northline.planning.cycle.CycleId;
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

class RoadmapItemsTest {
    private static final OrgId ORG = new OrgId(Ids.next());
    private static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");

    private final ProductId product = new ProductId(Ids.next());
    private final Actor leader = actor(ORG, Capacity.PRODUCT_LEADER);
    private final ItemsInMemory items = new ItemsInMemory();
    private final RoadmapItem item = anItem();

    @Test
    void itemIsOpenToLeadersAndToTheManagerOfItsProduct() {
        Actor manager = actor(ORG, Capacity.PRODUCT_MANAGER, product.value());

        assertThat(items.getOpen(leader, item.id())).isEqualTo(item);
        assertThat(items.getOpen(manager, item.id())).isEqualTo(item);
    }

    @Test
    void itemIsNotOpenToAnybodyElse() {
        Actor otherManager = actor(ORG, Capacity.PRODUCT_MANAGER, Ids.next());
        Actor stranger = actor(new OrgId(Ids.next()), Capacity.PRODUCT_LEADER);

        assertThatThrownBy(() -> items.getOpen(otherManager, item.id())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> items.getOpen(stranger, item.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void withdrawnItemIsOpenToNobodyAndOnlyWhoMayChangeItIsToldSo() {
        item.withdraw(LastChange.by(leader.person(), NOW));

        assertThatThrownBy(() -> items.getOpen(leader, item.id()))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("a withdrawn item does not change");
        assertThatThrownBy(() -> items.getOpen(actor(ORG, Capacity.STAKEHOLDER), item.id()))
                .isInstanceOf(Forbidden.class);
    }

    private RoadmapItem anItem() {
        RoadmapItem added = RoadmapItem.add(
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
        items.add(added);
        return added;
    }

    private static Actor actor(OrgId org, Capacity capacity, UUID... products) {
        return new Actor(org, new PersonId(Ids.next()), Set.of(capacity), Set.of(products));
    }
}
