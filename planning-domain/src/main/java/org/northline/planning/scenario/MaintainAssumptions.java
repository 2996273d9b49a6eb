package org.northline.planning.scenario;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.roadmap.RoadmapItem;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.roadmap.RoadmapItems;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.team.TeamId;
import org.northline.planning.team.Teams;

/** Adds what a scenario takes for granted, withdraws and restores it; for product leaders. What it says of an item replaces what it said before. */
@OnePerServer
@Transactional
public class MaintainAssumptions {
    private final Scenarios scenarios;
    private final Assumptions assumptions;
    private final RoadmapItems items;
    private final Teams teams;
    private final PlanningCycles cycles;
    private final Clock clock;

    @Inject
    public MaintainAssumptions(
            Scenarios scenarios,
            Assumptions assumptions,
            RoadmapItems items,
            Teams teams,
            PlanningCycles cycles,
            Clock clock) {
        this.scenarios = scenarios;
        this.assumptions = assumptions;
        this.items = items;
        this.teams = teams;
        this.cycles = cycles;
        this.clock = clock;
    }

    public AssumptionId add(New command) {
        Actor actor = command.actor();
        Scenario scenario = open(actor, command.scenario());
        Assumption.Content content = Assumption.Content.checked(
                command.kind(), command.item(), command.team(), command.quarter(), command.amount());
        refuseWhatIsNotThere(actor, scenario, content);
        content.item()
                .flatMap(item -> assumptions.ofItem(actor.org(), scenario.id(), item))
                .ifPresent(before -> before.withdraw(actor, clock.instant()));
        assumptions.flush();
        AssumptionId id = new AssumptionId(Ids.next());
        assumptions.add(Assumption.add(id, scenario.id(), content, actor, clock.instant()));
        touch(scenario, actor);
        return id;
    }

    private void refuseWhatIsNotThere(Actor actor, Scenario scenario, Assumption.Content content) {
        FieldChecks checks = new FieldChecks();
        content.item()
                .ifPresent(item -> checks.that(
                        items.find(actor.org(), new RoadmapItemId(item))
                                .filter(known -> isLiveOf(known, scenario))
                                .isPresent(),
                        "/itemId",
                        "The planning cycle has no such item."));
        content.team()
                .ifPresent(team -> checks.that(
                        teams.find(actor.org(), new TeamId(team))
                                .filter(known -> !known.isArchived())
                                .isPresent(),
                        "/teamId",
                        "There is no such team."));
        checks.done();
    }

    private static boolean isLiveOf(RoadmapItem item, Scenario scenario) {
        return item.cycle().equals(scenario.cycle()) && !item.isWithdrawn();
    }

    /** Does nothing to one that is withdrawn, so that asking twice is no mistake. */
    public void withdraw(Actor actor, AssumptionId id) {
        Assumption assumption = assumptions.get(actor.org(), id);
        Scenario scenario = open(actor, assumption.scenario());
        if (!assumption.isWithdrawn()) {
            assumption.withdraw(actor, clock.instant());
            touch(scenario, actor);
        }
    }

    /** Does nothing to one that is not withdrawn. What was said of its item meanwhile is withdrawn. */
    public void restore(Actor actor, AssumptionId id) {
        Assumption assumption = assumptions.get(actor.org(), id);
        Scenario scenario = open(actor, assumption.scenario());
        if (assumption.isWithdrawn()) {
            assumption
                    .content()
                    .item()
                    .flatMap(item -> assumptions.ofItem(actor.org(), scenario.id(), item))
                    .ifPresent(other -> other.withdraw(actor, clock.instant()));
            assumptions.flush();
            assumption.restore(actor, clock.instant());
            touch(scenario, actor);
        }
    }

    private Scenario open(Actor actor, ScenarioId id) {
        Scenario scenario = scenarios.getLive(actor.org(), id);
        cycles.getLive(actor.org(), scenario.cycle());
        actor.require(Capacity.PRODUCT_LEADER);
        return scenario;
    }

    private void touch(Scenario scenario, Actor actor) {
        scenario.touch(actor, clock.instant());
        scenarios.flush();
    }

    /** An assumption as typed. */
    public record New(
            Actor actor,
            ScenarioId scenario,
            @Nullable AssumptionKind kind,
            @Nullable UUID item,
            @Nullable UUID team,
            @Nullable Integer quarter,
            @Nullable BigDecimal amount) {
        public New {
            requireNonNull(actor, "actor");
            requireNonNull(scenario, "scenario");
        }
    }
}
