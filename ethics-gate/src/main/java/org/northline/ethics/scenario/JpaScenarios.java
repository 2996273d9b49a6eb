package org.northline.ethics.scenario;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;

@OnePerServer
class JpaScenarios implements Scenarios {
    private final Jdbi jdbi;

    @PersistenceContext(unitName = "ethics")
    private EntityManager entities;

    @Inject
    JpaScenarios(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public MisuseScenario get(OrgId org, ScenarioId id) {
        return Optional.ofNullable(entities.find(MisuseScenario.class, OrgKey.of(org, id.value())))
                .filter(scenario -> !scenario.isWithdrawn())
                .orElseThrow(NotFound::new);
    }

    @Override
    public void add(MisuseScenario scenario) {
        entities.persist(scenario);
    }

    @Override
    public Mitigation get(OrgId org, MitigationId id) {
        return Optional.ofNullable(entities.find(Mitigation.class, OrgKey.of(org, id.value())))
                .filter(mitigation -> !mitigation.isWithdrawn())
                .orElseThrow(NotFound::new);
    }

    @Override
    public void add(Mitigation mitigation) {
        entities.persist(mitigation);
    }

    @Override
    public List<Score> verified(MisuseScenario scenario) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT m.residual_severity, m.residual_likelihood FROM ethics.mitigation m
                        JOIN ethics.mitigation_verification v ON v.org_id = m.org_id AND v.mitigation_id = m.id
                        WHERE m.org_id = :org AND m.scenario_id = :scenario AND NOT m.withdrawn
                        """)
                .bind("org", scenario.key().org().value())
                .bind("scenario", scenario.key().id())
                .map((row, context) -> new Score(
                        row.getInt("residual_severity"), Likelihood.of(row.getInt("residual_likelihood")), Set.of()))
                .list());
    }

    @Override
    public boolean mayRewrite(MisuseScenario scenario, PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT NOT b.asked OR b.scored_by = :person FROM ethics.scenario_scoring b
                        WHERE b.org_id = :org AND b.scenario_id = :scenario
                        """)
                .bind("org", scenario.key().org().value())
                .bind("scenario", scenario.key().id())
                .bind("person", person.value())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public boolean isVerified(Mitigation mitigation) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT FROM ethics.mitigation_verification WHERE org_id = :org AND mitigation_id = :id)")
                .bind("org", mitigation.key().org().value())
                .bind("id", mitigation.key().id())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public boolean isActivePerson(OrgId org, UUID person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT FROM planning.person WHERE org_id = :org AND id = :id AND active)")
                .bind("org", org.value())
                .bind("id", person)
                .mapTo(Boolean.class)
                .one());
    }
}
