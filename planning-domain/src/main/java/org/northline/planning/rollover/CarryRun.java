package org.northline.planning.rollover;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.objective.KeyResultId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.PersonId;

/** One roll-over under way: who carries over from where to where, and what has come of what so far. */
final class CarryRun {
    private final Actor actor;
    private final CycleId from;
    private final CycleId to;
    private final Map<Origins.Origin, UUID> copies;
    private final Map<Origins.Origin, UUID> made = new LinkedHashMap<>();
    private final Map<UUID, KeyResultId> keyResults = new HashMap<>();
    private final Set<UUID> closedAccounts;
    private final Set<AlongKind> along;
    private final Map<AlongKind, AlongCount> counts = new EnumMap<>(AlongKind.class);

    CarryRun(
            Actor actor,
            CycleId from,
            CycleId to,
            Map<Origins.Origin, UUID> copies,
            Set<UUID> closedAccounts,
            Set<AlongKind> along) {
        this.actor = actor;
        this.from = from;
        this.to = to;
        this.copies = new HashMap<>(copies);
        this.closedAccounts = Set.copyOf(closedAccounts);
        this.along = Set.copyOf(along);
    }

    Actor actor() {
        return actor;
    }

    CycleId from() {
        return from;
    }

    CycleId to() {
        return to;
    }

    Optional<UUID> copyOf(PartKind kind, UUID origin) {
        return Optional.ofNullable(copies.get(new Origins.Origin(kind, origin)));
    }

    /** The new cycle has it already, made by people and not by a roll-over. */
    void known(PartKind kind, UUID origin, UUID there) {
        copies.put(new Origins.Origin(kind, origin), there);
    }

    void carried(PartKind kind, UUID origin, UUID copy) {
        copies.put(new Origins.Origin(kind, origin), copy);
        made.put(new Origins.Origin(kind, origin), copy);
    }

    /** Whoever answered for it before or, when that account is closed, whoever carries over. */
    PersonId answering(UUID before) {
        return closedAccounts.contains(before) ? actor.person() : new PersonId(before);
    }

    void measures(UUID origin, KeyResultId copy) {
        keyResults.put(origin, copy);
    }

    Optional<KeyResultId> keyResult(UUID origin) {
        return Optional.ofNullable(keyResults.get(origin));
    }

    /** What this run has made of something, not one before it. */
    Optional<UUID> madeOf(PartKind kind, UUID origin) {
        return Optional.ofNullable(made.get(new Origins.Origin(kind, origin)));
    }

    /** The origins of one kind of which this run has made copies. */
    List<UUID> originsOf(PartKind kind) {
        return made.keySet().stream()
                .filter(origin -> origin.kind() == kind)
                .map(Origins.Origin::id)
                .toList();
    }

    /** The copies of one kind in the new cycle by their origins, of this run and of those before it. */
    Map<UUID, UUID> copiesOf(PartKind kind) {
        return copies.entrySet().stream()
                .filter(copy -> copy.getKey().kind() == kind)
                .collect(Collectors.toMap(copy -> copy.getKey().id(), Map.Entry::getValue));
    }

    boolean takesAlong(AlongKind kind) {
        return along.contains(kind);
    }

    /** Of so many so many went along. */
    void count(AlongKind kind, int all, int went) {
        counts.put(kind, new AlongCount(kind, went, all - went));
    }

    List<AlongCount> counts() {
        return List.copyOf(counts.values());
    }

    /** What this run has made, in turn. */
    Map<Origins.Origin, UUID> made() {
        return made;
    }
}
