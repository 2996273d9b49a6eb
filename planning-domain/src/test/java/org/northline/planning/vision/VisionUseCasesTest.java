package org.northline.planning.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.Cycles;
import org.northline.planning.cycle.InMemoryPlanningCycles;
import org.northline.planning.roadmap.InMemoryProducts;
import org.northline.planning.roadmap.MaintainProducts;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Actors;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.StaleVersion;
import org.northline.planning.vision.VisionDraft.MetricDraft;

class VisionUseCasesTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.UTC);
    private final InMemoryVisions visions = new InMemoryVisions();
    private final InMemoryPlanningCycles cycles = new InMemoryPlanningCycles();
    private final InMemoryProducts products = new InMemoryProducts();
    private final WriteVision write = new WriteVision(visions, cycles, products, clock);
    private final RewriteVision rewrite = new RewriteVision(visions, cycles, clock);
    private final Actor leader = Actors.leader();
    private final CycleId cycle = Cycles.started(cycles, leader);
    private final ProductId product =
            new MaintainProducts(products, clock).add(new MaintainProducts.Add(leader, "ATLAS", "Atlas", null));

    @Test
    void eachLevelIsWrittenOnce() {
        write(leader, VisionLevel.COMPANY, null);
        write(leader, VisionLevel.PORTFOLIO, null);
        VisionStatement ofProduct = write(leader, VisionLevel.PRODUCT, product);

        assertThat(ofProduct.product()).contains(product);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> write(leader, VisionLevel.COMPANY, null));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> write(leader, VisionLevel.PRODUCT, product));
    }

    @Test
    void productBelongsToTheProductLevelOnly() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> write(leader, VisionLevel.PRODUCT, null))
                .withMessageContaining("/productId");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> write(leader, VisionLevel.COMPANY, product))
                .withMessageContaining("/productId");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> write(leader, VisionLevel.PRODUCT, new ProductId(Ids.next())))
                .withMessageContaining("/productId");
    }

    @Test
    void productManagerWritesTheVisionOfTheOwnProductOnly() {
        Actor manager = Actors.managerOf(product.value());

        assertThat(write(manager, VisionLevel.PRODUCT, product).level()).isEqualTo(VisionLevel.PRODUCT);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> write(manager, VisionLevel.COMPANY, null));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> write(Actors.managerOf(Ids.next()), VisionLevel.PRODUCT, product));
    }

    @Test
    void metricGoesOnByItsIdOrItsNameAndKeepsWhoChangedItLast() {
        VisionStatement vision = write(leader, VisionLevel.COMPANY, null);
        List<GuidingMetric> before = vision.metrics();
        Actor second = Actors.leader();

        rewrite(second, vision, List.of(star(null), input(before.get(1).id(), "Renamed", "5")));

        assertThat(vision.metrics())
                .extracting(GuidingMetric::id)
                .containsExactly(before.get(0).id(), before.get(1).id());
        assertThat(vision.metrics().get(1).toLine().name()).isEqualTo("Renamed");
        assertThat(vision.metrics().get(0).lastChange().by()).isEqualTo(leader.person());
        assertThat(vision.metrics().get(1).lastChange().by()).isEqualTo(second.person());
    }

    @Test
    void metricLeftOutIsWithdrawnAndComesBackByName() {
        VisionStatement vision = write(leader, VisionLevel.COMPANY, null);
        UUID arr = vision.metrics().get(1).id();

        rewrite(leader, vision, List.of(star(null)));
        assertThat(vision.metrics()).hasSize(1);

        rewrite(leader, vision, List.of(input(null, "arr", "3"), star(null)));
        assertThat(vision.metrics().get(0).id()).isEqualTo(arr);
    }

    @Test
    void newMetricMayTakeTheNameThatAnotherOneGivesUp() {
        VisionStatement vision = write(leader, VisionLevel.COMPANY, null);
        UUID arr = vision.metrics().get(1).id();

        rewrite(leader, vision, List.of(star(null), input(null, "ARR", "1"), input(arr, "Old ARR", "2")));

        assertThat(vision.metrics()).hasSize(3);
        assertThat(vision.metrics().get(2).id()).isEqualTo(arr);
    }

    @Test
    void metricOfAnotherVisionIsRefusedAtItsField() {
        VisionStatement vision = write(leader, VisionLevel.COMPANY, null);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> rewrite(leader, vision, List.of(star(null), input(Ids.next(), "ARR", "1"))))
                .withMessageContaining("/metrics/1/id");
    }

    @Test
    void absentFigureStaysUnknown() {
        VisionStatement vision = write(leader, VisionLevel.COMPANY, null);

        assertThat(vision.metrics().get(0).toLine().target()).isEmpty();
        assertThat(vision.metrics().get(1).toLine().target()).isEqualTo(Optional.of(new BigDecimal("12")));
    }

    @Test
    void rewritingAnOlderVersionOrAForeignVisionIsRefused() {
        VisionStatement vision = write(leader, VisionLevel.COMPANY, null);
        VisionDraft draft = new VisionDraft("New", 4, List.of(star(null)));

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> rewrite.rewrite(new RewriteVision.Command(leader, vision.id(), 9, draft)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        rewrite.rewrite(new RewriteVision.Command(Actors.leaderElsewhere(), vision.id(), 0, draft)));
    }

    private VisionStatement write(Actor actor, VisionLevel level, ProductId of) {
        VisionDraft draft =
                new VisionDraft("Everybody finds the way", 4, List.of(star(null), input(null, "ARR", "12")));
        return visions.get(actor.org(), write.write(new WriteVision.Command(actor, cycle, level, of, draft)));
    }

    private void rewrite(Actor actor, VisionStatement vision, List<MetricDraft> metrics) {
        rewrite.rewrite(new RewriteVision.Command(actor, vision.id(), 0, new VisionDraft("New", 4, metrics)));
    }

    private static MetricDraft star(UUID id) {
        return new MetricDraft(
                id, MetricKind.NORTH_STAR, "Trips planned", "a month", "Trips with a route", null, null, null);
    }

    private static MetricDraft input(UUID id, String name, String target) {
        return new MetricDraft(
                id, MetricKind.INPUT, name, "EUR", "Recurring revenue", null, null, new BigDecimal(target));
    }
}
