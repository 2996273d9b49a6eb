package org.northline.ethics.audit;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change: a sentence without its subject, who made it, and the fields before and after. */
public record HistoryEvent(
        @NotNull String id,
        @NotNull String at,
        @Nullable HistoryActor actor,
        @NotNull String what,
        @NotNull EventKind kind,
        @NotNull List<FieldChange> changes,
        @Nullable UUID itemId) {
    public HistoryEvent {
        changes = List.copyOf(changes);
    }

    /** Who made the change. */
    public record HistoryActor(@NotNull UUID id, @NotNull String name) {}

    /** One field; absent before when it was added, absent after when it was removed. */
    public record FieldChange(
            @NotNull String field,
            @Nullable String before,
            @Nullable String after) {}
}
