package org.northline.web.rollover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.rollover.AlongKind;
import org.northline.planning.rollover.CarryOver;
import org.northline.planning.shared.Actor;

/** What is carried over and what is left, as chosen. */
public record RolloverInput(
        @Schema(description = "A cycle of a later year; the one of the year after is started when left out.") @Nullable
        UUID toCycleId,

        @Schema(description = "At most 200.") @Nullable List<@NotNull UUID> itemIds,

        @Valid @Nullable List<@NotNull LeftInput> left,
        @Nullable List<@NotNull UUID> objectiveIds,

        @Schema(description = "What of them goes along; nothing when left out. REVIEW is refused: it never does.")
        @Nullable
        List<@NotNull AlongKind> along) {
    CarryOver.Command toCommand(Actor actor, CycleId from) {
        return new CarryOver.Command(
                actor,
                from,
                toCycleId == null ? null : new CycleId(toCycleId),
                itemIds == null ? List.of() : itemIds,
                left == null ? List.of() : left.stream().map(LeftInput::toLeft).toList(),
                objectiveIds == null ? List.of() : objectiveIds,
                along == null
                        ? Set.of()
                        : along.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet()));
    }

    /** An item that is left in its year. */
    @Schema(name = "LeftItemInput")
    public record LeftInput(
            @Schema(required = true) @NotNull UUID itemId,
            @Schema(required = true) @Nullable String reason) {
        private CarryOver.Left toLeft() {
            return new CarryOver.Left(itemId, reason);
        }
    }
}
