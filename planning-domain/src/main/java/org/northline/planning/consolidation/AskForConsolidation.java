package org.northline.planning.consolidation;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.northline.planning.consolidation.Consolidations.Asked;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.scenario.Scenario;
import org.northline.planning.scenario.ScenarioId;
import org.northline.planning.scenario.ScenarioList;
import org.northline.planning.scenario.Scenarios;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;

/** Asks for the best plan of a scenario, which is then looked for in the background, or for one to be adjusted, and stops the search; for product leaders. */
@OnePerServer
@Transactional
public class AskForConsolidation {
    private final Consolidations consolidations;
    private final ConsolidationList list;
    private final Scenarios scenarios;
    private final ScenarioList scenarioList;
    private final PlanningCycles cycles;
    private final Event<ConsolidationAsked> asked;
    private final Clock clock;

    @Inject
    AskForConsolidation(
            Consolidations consolidations,
            ConsolidationList list,
            Scenarios scenarios,
            ScenarioList scenarioList,
            PlanningCycles cycles,
            Event<ConsolidationAsked> asked,
            Clock clock) {
        this.consolidations = consolidations;
        this.list = list;
        this.scenarios = scenarios;
        this.scenarioList = scenarioList;
        this.cycles = cycles;
        this.asked = asked;
        this.clock = clock;
    }

    public ConsolidationId ask(Actor actor, ScenarioId id) {
        Scenario scenario = scenario(actor, id);
        return ask(actor, scenario, scenario.settings().thoroughness().epochs(), Optional.empty());
    }

    /**
     * Asks for the newest plan of the scenario, or of the nearest that it was copied from, to be adjusted to what it takes for granted now: at once, and
     * with as few moves as can be, which may leave it further from the best possible than a search would.
     */
    public ConsolidationId adjust(Actor actor, ScenarioId id) {
        Scenario scenario = scenario(actor, id);
        ConsolidationId plan = scenarioList
                .planToAdjust(actor.org(), id)
                .map(ConsolidationId::new)
                .orElseThrow(() -> new Conflict("There is no plan to adjust yet. Consolidate first."));
        return ask(actor, scenario, 0, Optional.of(plan));
    }

    private Scenario scenario(Actor actor, ScenarioId id) {
        requireNonNull(id, "id");
        Scenario scenario = scenarios.getLive(actor.org(), id);
        cycles.getLive(actor.org(), scenario.cycle());
        actor.require(Capacity.PRODUCT_LEADER);
        return scenario;
    }

    private ConsolidationId ask(Actor actor, Scenario scenario, int epochs, Optional<ConsolidationId> adjusts) {
        ConsolidationId consolidation = new ConsolidationId(Ids.next());
        boolean written = consolidations.ask(new Asked(
                actor.org(),
                consolidation,
                scenario.id(),
                scenario.version(),
                actor.person().value(),
                clock.instant(),
                epochs,
                adjusts));
        if (!written) {
            throw new Conflict("This scenario is being consolidated already. Wait for its plan, or stop it first.");
        }
        asked.fire(new ConsolidationAsked());
        return consolidation;
    }

    /** The best plan so far is kept. Does nothing to one that has ended, so that asking twice is no mistake. */
    public void stop(Actor actor, ConsolidationId id) {
        list.get(actor.org(), id);
        actor.require(Capacity.PRODUCT_LEADER);
        if (consolidations.stop(actor.org(), id, actor.person().value())) {
            asked.fire(new ConsolidationAsked());
        }
    }
}
