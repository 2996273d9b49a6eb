package org.northline.planning.scenario;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/** Adds, copies, changes, archives and restores scenarios; for product leaders. */
@OnePerServer
@Transactional
public class MaintainScenarios {
    private final Scenarios scenarios;
    private final Assumptions assumptions;
    private final PlanningCycles cycles;
    private final Clock clock;

    @Inject
    public MaintainScenarios(Scenarios scenarios, Assumptions assumptions, PlanningCycles cycles, Clock clock) {
        this.scenarios = scenarios;
        this.assumptions = assumptions;
        this.cycles = cycles;
        this.clock = clock;
    }

    public ScenarioId add(New command) {
        Actor actor = command.actor();
        CycleId cycle = cycles.getLive(actor.org(), command.cycle()).id();
        actor.require(Capacity.PRODUCT_LEADER);
        return added(actor, cycle, command.draft().checked()).id();
    }

    /** A scenario with the same settings and assumptions under a name that is free, and without a plan. */
    public ScenarioId copy(Actor actor, ScenarioId id) {
        Scenario scenario = scenarios.getLive(actor.org(), id);
        cycles.getLive(actor.org(), scenario.cycle());
        actor.require(Capacity.PRODUCT_LEADER);
        ScenarioSettings settings = scenario.settings();
        ScenarioId copy = new ScenarioId(Ids.next());
        scenarios.add(scenario.copy(
                copy, settings.named(freeName(actor, scenario.cycle(), settings.name())), actor, clock.instant()));
        for (Assumption assumption : assumptions.live(actor.org(), id)) {
            assumptions.add(
                    Assumption.add(new AssumptionId(Ids.next()), copy, assumption.content(), actor, clock.instant()));
        }
        return copy;
    }

    private Scenario added(Actor actor, CycleId cycle, ScenarioSettings settings) {
        refuseTakenName(actor, cycle, settings.name(), Optional.empty());
        Scenario scenario = Scenario.add(new ScenarioId(Ids.next()), cycle, settings, actor, clock.instant());
        scenarios.add(scenario);
        return scenario;
    }

    private String freeName(Actor actor, CycleId cycle, String name) {
        for (int number = 2; ; number++) {
            String suffix = " (" + number + ")";
            String stem = name.length() + suffix.length() > ScenarioSettings.LONGEST_NAME
                    ? name.substring(0, ScenarioSettings.LONGEST_NAME - suffix.length())
                    : name;
            if (scenarios.findLive(actor.org(), cycle, stem + suffix).isEmpty()) {
                return stem + suffix;
            }
        }
    }

    public void change(Change command) {
        Actor actor = command.actor();
        Scenario scenario = scenarios.getLive(actor.org(), command.id());
        cycles.getLive(actor.org(), scenario.cycle());
        actor.require(Capacity.PRODUCT_LEADER);
        StaleVersion.check(command.seenVersion(), scenario.version());
        ScenarioSettings settings = command.draft().checked();
        refuseTakenName(actor, scenario.cycle(), settings.name(), Optional.of(scenario.id()));
        scenario.change(settings, actor, clock.instant());
        scenarios.flush();
    }

    public void archive(Actor actor, ScenarioId id) {
        Scenario scenario = scenarios.getLive(actor.org(), id);
        cycles.getLive(actor.org(), scenario.cycle());
        actor.require(Capacity.PRODUCT_LEADER);
        scenario.archive(actor, clock.instant());
        scenarios.flush();
    }

    /** Does nothing to a scenario that is not archived, so that asking twice is no mistake. */
    public void restore(Actor actor, ScenarioId id) {
        Scenario scenario = scenarios.get(actor.org(), id);
        cycles.getLive(actor.org(), scenario.cycle());
        actor.require(Capacity.PRODUCT_LEADER);
        if (scenario.isArchived()) {
            refuseTakenName(actor, scenario.cycle(), scenario.settings().name(), Optional.of(id));
            scenario.restore(actor, clock.instant());
            scenarios.flush();
        }
    }

    private void refuseTakenName(Actor actor, CycleId cycle, String name, Optional<ScenarioId> own) {
        scenarios
                .findLive(actor.org(), cycle, name)
                .filter(other -> !own.equals(Optional.of(other.id())))
                .ifPresent(other -> {
                    throw new Conflict("This cycle already has a scenario named "
                            + other.settings().name() + ". Use another name.");
                });
    }

    /** A scenario that is not there yet. */
    public record New(Actor actor, CycleId cycle, ScenarioSettings.Draft draft) {
        public New {
            requireNonNull(actor, "actor");
            requireNonNull(cycle, "cycle");
            requireNonNull(draft, "draft");
        }
    }

    /** A change by somebody who saw {@code seenVersion}; refused when that is no longer the newest. */
    public record Change(Actor actor, ScenarioId id, long seenVersion, ScenarioSettings.Draft draft) {
        public Change {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
            requireNonNull(draft, "draft");
        }
    }
}
