package org.northline.planning.rollover;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.objective.KeyResultId;
import org.northline.planning.objective.ServeKeyResult;
import org.northline.planning.roadmap.AddRoadmapItem;
import org.northline.planning.roadmap.ItemDraft;
import org.northline.planning.roadmap.ItemText;
import org.northline.planning.roadmap.RoadmapItem;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.roadmap.RoadmapItems;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.shared.OnePerServer;

/** Makes items anew in the next cycle, by the same use case as an item that somebody types: texts, owner, product, theme, and no dates. */
@OnePerServer
class CarryItems {
    private final Origins origins;
    private final CarryGoals goals;
    private final RoadmapItems items;
    private final AddRoadmapItem addItem;
    private final ServeKeyResult serve;

    @Inject
    CarryItems(Origins origins, CarryGoals goals, RoadmapItems items, AddRoadmapItem addItem, ServeKeyResult serve) {
        this.origins = origins;
        this.goals = goals;
        this.items = items;
        this.addItem = addItem;
        this.serve = serve;
    }

    void carry(CarryRun run, List<UUID> ids, Map<UUID, Origins.Item> found) {
        Map<UUID, List<UUID>> served = origins.served(run.actor().org(), ids);
        Map<UUID, KeyResultId> before = origins.keyResults(run.actor().org(), run.to());
        for (UUID id : ids) {
            if (run.copyOf(PartKind.ITEM, id).isEmpty()) {
                RoadmapItemId copy = carry(run, requireNonNull(found.get(id)));
                served.getOrDefault(id, List.of())
                        .forEach(old -> run.keyResult(old)
                                .or(() -> Optional.ofNullable(before.get(old)))
                                .ifPresent(fresh -> serve.serve(run.actor(), copy, fresh)));
            }
        }
    }

    private RoadmapItemId carry(CarryRun run, Origins.Item origin) {
        RoadmapItem item = items.get(run.actor().org(), new RoadmapItemId(origin.id()));
        Optional<ThemeId> theme = origin.theme().flatMap(id -> goals.theme(run, id));
        RoadmapItem copy = addItem.add(new AddRoadmapItem.Command(
                run.actor(),
                run.to(),
                new ItemDraft(
                        item.product().value(),
                        theme.map(ThemeId::value).orElse(null),
                        origin.ownerThere() ? item.owner().value() : null,
                        item.kind(),
                        texts(item.text()),
                        item.schedule().horizon(),
                        null,
                        null)));
        run.carried(PartKind.ITEM, origin.id(), copy.id().value());
        return copy.id();
    }

    private static ItemText.Draft texts(ItemText text) {
        return new ItemText.Draft(
                text.title(),
                text.problem(),
                text.targetUsers(),
                text.payer(),
                text.revenueLink(),
                text.dataCategories(),
                text.automationUse(),
                text.geography(),
                text.channel(),
                text.population());
    }
}
