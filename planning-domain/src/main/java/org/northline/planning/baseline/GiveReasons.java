package org.northline.planning.baseline;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;

/**
 * Says why items are not any more as they were agreed, of one or of several at once; for product leaders and the managers of their products. The
 * reason holds for what an item is now.
 */
@OnePerServer
@Transactional
public class GiveReasons {
    static final int MOST_ITEMS = 200;
    private static final int LONGEST_SENTENCE = 300;

    private final ChangedItems changed;
    private final ChangeReasons reasons;
    private final PlanningCycles cycles;
    private final Clock clock;

    @Inject
    public GiveReasons(ChangedItems changed, ChangeReasons reasons, PlanningCycles cycles, Clock clock) {
        this.changed = changed;
        this.reasons = reasons;
        this.cycles = cycles;
        this.clock = clock;
    }

    /** Gives how many items the reason was given for. */
    public int give(Command command) {
        Actor actor = command.actor();
        CycleId cycle = cycles.getLive(actor.org(), command.cycle()).id();
        BaselineId baseline = changed.newestBaseline(actor.org(), cycle)
                .orElseThrow(() -> new Conflict("This planning cycle has no baseline yet, so nothing was agreed."));
        List<UUID> ids = new ArrayList<>();
        command.items().stream().filter(id -> id != null).forEach(ids::add);
        Map<UUID, ChangedItem> known = ids.size() > MOST_ITEMS ? Map.of() : changed.of(actor.org(), cycle, ids);
        known.values()
                .forEach(item -> actor.requireLeaderOrManagerOf(item.state().productId()));
        ChangeReason.Why why = checked(command, known);
        Instant now = clock.instant();
        reasons.addAll(ids.stream()
                .map(id -> ChangeReason.give(Ids.next(), baseline, requireNonNull(known.get(id)), why, actor, now))
                .toList());
        return ids.size();
    }

    private static ChangeReason.Why checked(Command command, Map<UUID, ChangedItem> known) {
        FieldChecks checks = new FieldChecks();
        List<@Nullable UUID> items = command.items();
        checks.that(
                !items.isEmpty() && items.size() <= MOST_ITEMS, "/itemIds", "Choose 1 to " + MOST_ITEMS + " items.");
        if (items.size() <= MOST_ITEMS) {
            checkItems(items, known, checks);
        }
        checks.that(command.code() != null, "/code", "Choose a reason.");
        String sentence = command.code() == ReasonCode.OTHER
                ? checks.text("/sentence", command.sentence(), LONGEST_SENTENCE)
                : checks.optionalText("/sentence", command.sentence(), LONGEST_SENTENCE);
        checks.done();
        return new ChangeReason.Why(requireNonNull(command.code()), sentence);
    }

    private static void checkItems(List<@Nullable UUID> items, Map<UUID, ChangedItem> known, FieldChecks checks) {
        Set<UUID> named = new HashSet<>();
        for (int at = 0; at < items.size(); at++) {
            String pointer = "/itemIds/" + at;
            UUID id = items.get(at);
            ChangedItem item = id == null ? null : known.get(id);
            checks.that(item != null, pointer, "The planning cycle has no such item.");
            checks.that(id == null || named.add(id), pointer, "This item is named twice; name it once.");
            checks.that(item == null || item.differs(), pointer, "This item is as it was agreed; it needs no reason.");
        }
    }

    /** The reason as typed, and the items that it is for. */
    public record Command(
            Actor actor,
            CycleId cycle,
            List<@Nullable UUID> items,
            @Nullable ReasonCode code,
            @Nullable String sentence) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(cycle, "cycle");
            items = new ArrayList<>(items);
        }
    }
}
