package org.northline.ethics.scenario;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;

/** Scenarios and mitigations in maps; nothing is verified, and nobody active, but what is said to be. */
final class ScenariosInMemory implements Scenarios {
    private final Map<OrgKey, MisuseScenario> scenarios = new HashMap<>();
    private final Map<OrgKey, Mitigation> mitigations = new HashMap<>();
    private final Set<Mitigation> verified = new HashSet<>();
    private final Set<UUID> active = new HashSet<>();

    void verify(Mitigation mitigation) {
        verified.add(mitigation);
    }

    void activate(UUID person) {
        active.add(person);
    }

    @Override
    public MisuseScenario get(OrgId org, ScenarioId id) {
        return Optional.ofNullable(scenarios.get(OrgKey.of(org, id.value()))).orElseThrow(NotFound::new);
    }

    @Override
    public void add(MisuseScenario scenario) {
        scenarios.put(scenario.key(), scenario);
    }

    @Override
    public Mitigation get(OrgId org, MitigationId id) {
        return Optional.ofNullable(mitigations.get(OrgKey.of(org, id.value()))).orElseThrow(NotFound::new);
    }

    @Override
    public void add(Mitigation mitigation) {
        mitigations.put(mitigation.key(), mitigation);
    }

    @Override
    public List<Score> verified(MisuseScenario scenario) {
        return verified.stream()
                .filter(mitigation ->
                        mitigation.scenario().value().equals(scenario.key().id()))
                .map(Mitigation::plan)
                .map(plan -> new Score(plan.residualSeverity(), Likelihood.of(plan.residualLikelihood()), Set.of()))
                .toList();
    }

    @Override
    public boolean mayRewrite(MisuseScenario scenario, PersonId person) {
        return scenario.writtenBy().equals(person);
    }

    @Override
    public boolean isVerified(Mitigation mitigation) {
        return verified.contains(mitigation);
    }

    @Override
    public boolean isActivePerson(OrgId org, UUID person) {
        return active.contains(person);
    }
}
