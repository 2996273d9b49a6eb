package org.northline.planning.roadmap;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.PersonId;

/** An item as somebody typed it, not yet checked. Without an owner it belongs to the person who adds it. */
public record ItemDraft(
        @Nullable UUID productId,
        @Nullable UUID themeId,
        @Nullable UUID ownerId,
        @Nullable ItemKind kind,
        ItemText.Draft text,
        @Nullable TimeHorizon horizon,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {
    public ItemDraft {
        requireNonNull(text, "text");
    }

    Optional<ProductId> product() {
        return Optional.ofNullable(productId).map(ProductId::new);
    }

    Optional<ThemeId> theme() {
        return Optional.ofNullable(themeId).map(ThemeId::new);
    }

    /** The content, or every problem of every field by {@link InvalidInput}. */
    RoadmapItem.Content checked(Actor actor, CycleId cycle, ItemReferences references) {
        FieldChecks checks = new FieldChecks();
        PersonId owner = ownerId == null ? actor.person() : new PersonId(ownerId);
        checks.present("/productId", productId);
        checks.present("/kind", kind);
        ItemText checkedText = ItemText.checked(checks, text);
        ItemSchedule schedule = ItemSchedule.checked(checks, horizon, startsOn, endsOn);
        product().ifPresent(product -> references.check(checks, actor.org(), cycle, product, theme(), owner));
        checks.done();
        return new RoadmapItem.Content(
                new ProductId(requireNonNull(productId)), owner, requireNonNull(kind), checkedText, schedule);
    }
}
