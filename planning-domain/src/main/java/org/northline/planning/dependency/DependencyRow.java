package org.northline.planning.dependency;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;

/** What an item has to do with another one, as it is read. */
public record DependencyRow(
        UUID id,
        DependencyKind kind,
        DependentItem item,
        DependentItem other,
        String note,
        @Nullable BrokenOrder broken,
        long version) {
    public DependencyRow {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(item, "item");
        requireNonNull(other, "other");
        requireNonNull(note, "note");
    }

    /** What is wrong with the order of the two, in a sentence about the item that needs the other one. */
    public Optional<String> warning() {
        return Optional.ofNullable(broken).map(order -> order.sentence(item, other));
    }

    public boolean mayBeChangedBy(Actor actor) {
        return isChangedWith(item, actor) || (kind == DependencyKind.RELATES_TO && isChangedWith(other, actor));
    }

    private static boolean isChangedWith(DependentItem end, Actor actor) {
        return !end.withdrawn() && actor.isLeaderOrManagerOf(end.productId());
    }
}
