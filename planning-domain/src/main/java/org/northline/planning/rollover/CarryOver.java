package org.northline.planning.rollover;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycle;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.cycle.StartPlanningCycle;
import org.northline.planning.objective.ObjectiveRow;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.OnePerServer;

/**
 * Carries chosen items and objectives over into a later cycle, with their themes and strategies, as new parts that know their origins; for product
 * leaders. A new item has no review and no clearance, whatever the gate has said of its origin. What was carried over before is left as it is.
 */
@OnePerServer
@Transactional
public class CarryOver {
    static final int MOST = 200;
    private static final int LONGEST_REASON = 300;
    private static final String STOPPED = "STOPPED";

    private final Rollovers rollovers;
    private final Origins origins;
    private final CarryGoals goals;
    private final CarryItems items;
    private final CarryAlong along;
    private final PlanningCycles cycles;
    private final StartPlanningCycle startCycle;
    private final Clock clock;

    @Inject
    CarryOver(
            Rollovers rollovers,
            Origins origins,
            CarryGoals goals,
            CarryItems items,
            CarryAlong along,
            PlanningCycles cycles,
            StartPlanningCycle startCycle,
            Clock clock) {
        this.rollovers = rollovers;
        this.origins = origins;
        this.goals = goals;
        this.items = items;
        this.along = along;
        this.cycles = cycles;
        this.startCycle = startCycle;
        this.clock = clock;
    }

    public RolloverId carry(Command command) {
        return written(run(command), command.left());
    }

    /** Carries over, and does not yet write down that it did. */
    CarryRun run(Command command) {
        Actor actor = command.actor();
        PlanningCycle from = cycles.getLive(actor.org(), command.from());
        actor.require(Capacity.PRODUCT_LEADER);
        Map<UUID, Origins.Item> found = checked(command);
        PlanningCycle to = cycles.getLive(actor.org(), target(command, from));
        CarryRun run = new CarryRun(
                actor,
                from.id(),
                to.id(),
                origins.copies(actor.org(), to.id()),
                origins.closedAccounts(actor.org()),
                command.along());
        objectives(run, command.objectives());
        items.carry(run, command.items(), found);
        along.carry(run, to.year().getValue() - from.year().getValue(), found);
        return run;
    }

    private Map<UUID, Origins.Item> checked(Command command) {
        List<UUID> named = new ArrayList<>(command.items());
        command.left().forEach(left -> named.add(left.item()));
        FieldChecks checks = new FieldChecks();
        checks.that(
                !command.items().isEmpty() || !command.objectives().isEmpty(),
                "/itemIds",
                "Choose at least one item or objective to carry over.");
        checks.that(named.size() <= MOST, "/itemIds", "Name at most " + MOST + " items at once.");
        checks.that(command.objectives().size() <= MOST, "/objectiveIds", "Name at most " + MOST + " at once.");
        checks.that(
                !command.along().contains(AlongKind.REVIEW),
                "/along",
                "Reviews, signatures and clearances are of their item and never go along.");
        checks.done();
        Map<UUID, Origins.Item> found = origins.items(command.actor().org(), command.from(), named);
        for (int at = 0; at < command.items().size(); at++) {
            checkItem(
                    checks,
                    "/itemIds/" + at,
                    Optional.ofNullable(found.get(command.items().get(at))));
        }
        checkObjectives(checks, command);
        checkLeft(checks, command, found);
        checks.done();
        return found;
    }

    private static void checkItem(FieldChecks checks, String pointer, Optional<Origins.Item> item) {
        checks.that(item.isPresent(), pointer, "This planning cycle has no such item.");
        item.ifPresent(one -> {
            checks.that(one.productThere(), pointer, productGone(one.title()));
            checks.that(
                    !one.standing().equals(STOPPED),
                    pointer,
                    one.title() + " was stopped. Stopped items are not carried over; leave it with the reason.");
        });
    }

    private void checkObjectives(FieldChecks checks, Command command) {
        Map<UUID, Origins.Goal> found = origins.objectives(command.actor().org(), command.from(), command.objectives());
        for (int at = 0; at < command.objectives().size(); at++) {
            String pointer = "/objectiveIds/" + at;
            Optional<Origins.Goal> goal =
                    Optional.ofNullable(found.get(command.objectives().get(at)));
            checks.that(goal.isPresent(), pointer, "This planning cycle has no such objective.");
            goal.ifPresent(one -> checks.that(one.productThere(), pointer, productGone(one.title())));
        }
    }

    private static void checkLeft(FieldChecks checks, Command command, Map<UUID, Origins.Item> found) {
        Set<UUID> named = new HashSet<>(command.items());
        for (int at = 0; at < command.left().size(); at++) {
            Left left = command.left().get(at);
            checks.that(
                    found.containsKey(left.item()) && named.add(left.item()),
                    "/left/" + at + "/itemId",
                    "Name an item of this planning cycle that is not carried over, and name it once.");
            checks.text("/left/" + at + "/reason", left.reason(), LONGEST_REASON);
        }
    }

    private static String productGone(String title) {
        return "The product of " + title + " was archived. Leave it, or bring the product back.";
    }

    private CycleId target(Command command, PlanningCycle from) {
        Actor actor = command.actor();
        if (command.to() == null) {
            int year = from.year().getValue() + 1;
            return startCycle
                    .start(new StartPlanningCycle.Command(
                            actor,
                            year,
                            "Annual plan " + year,
                            from.fiscalStart().plusYears(1),
                            from.currency().getCurrencyCode()))
                    .id();
        }
        return cycles.find(actor.org(), command.to())
                .filter(cycle -> !cycle.isArchived() && cycle.year().isAfter(from.year()))
                .orElseThrow(() -> InvalidInput.at("/toCycleId", "Choose a planning cycle of a later year."))
                .id();
    }

    private void objectives(CarryRun run, List<UUID> ids) {
        for (int at = 0; at < ids.size(); at++) {
            String pointer = "/objectiveIds/" + at;
            ObjectiveRow objective = goals.read(run, ids.get(at));
            ThemeId theme = goals.theme(run, objective.theme().id())
                    .orElseThrow(
                            () -> InvalidInput.at(
                                    pointer,
                                    "The strategy of " + objective.theme().name()
                                            + " is not chosen in the new cycle. Choose it there first, or leave the objective."));
            goals.objective(run, objective, theme);
        }
    }

    private RolloverId written(CarryRun run, List<Left> left) {
        Actor actor = run.actor();
        Instant now = clock.instant();
        Rollover rollover = Rollover.of(new RolloverId(Ids.next()), run.from(), run.to(), actor, now);
        List<CarriedPart> parts = run.made().entrySet().stream()
                .map(made -> CarriedPart.of(
                        Ids.next(),
                        rollover,
                        made.getKey().kind(),
                        made.getKey().id(),
                        made.getValue(),
                        actor,
                        now))
                .toList();
        giveWay(run, now);
        rollovers.add(
                rollover,
                parts,
                left.stream()
                        .map(one -> LeftItem.of(
                                Ids.next(),
                                rollover,
                                one.item(),
                                requireNonNull(one.reason()).strip(),
                                actor,
                                now))
                        .toList(),
                run.counts().stream()
                        .map(count -> CarriedCount.of(Ids.next(), rollover, count, actor, now))
                        .toList());
        return rollover.id();
    }

    /** What somebody has put the copy away of since was carried over anew, and is carried over once. */
    private void giveWay(CarryRun run, Instant now) {
        rollovers.partsPutAway(run.actor().org(), run.to()).stream()
                .filter(part -> run.made().containsKey(new Origins.Origin(part.kind(), part.origin())))
                .forEach(part -> part.undo(run.actor(), now));
    }

    /**
     * What is carried over and what is left.
     *
     * @param to the cycle to carry over into; the one of the year after is started when left out
     * @param along what of them goes along
     */
    public record Command(
            Actor actor,
            CycleId from,
            @Nullable CycleId to,
            List<UUID> items,
            List<Left> left,
            List<UUID> objectives,
            Set<AlongKind> along) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(from, "from");
            items = List.copyOf(items);
            left = List.copyOf(left);
            objectives = List.copyOf(objectives);
            along = Set.copyOf(along);
        }
    }

    /** An item that stays in its year, and why. */
    public record Left(UUID item, @Nullable String reason) {
        public Left {
            requireNonNull(item, "item");
        }
    }
}
