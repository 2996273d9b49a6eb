package org.northline.ethics.scenario;

import java.util.List;
import java.util.UUID;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

/** The scenarios of reviews, with their mitigations; withdrawn ones are absent. */
interface Scenarios {
    /** Gives the scenario; fails with {@link NotFound} when it is absent, withdrawn, or another organisation's. */
    MisuseScenario get(OrgId org, ScenarioId id);

    void add(MisuseScenario scenario);

    /** Gives the mitigation; fails with {@link NotFound} when it is absent, withdrawn, or another organisation's. */
    Mitigation get(OrgId org, MitigationId id);

    void add(Mitigation mitigation);

    /** What is left of the scenario after each of its verified mitigations. */
    List<Score> verified(MisuseScenario scenario);

    /** Whether the person may change story and score: from the tier on in which scores are blind, only who gave the first one. */
    boolean mayRewrite(MisuseScenario scenario, PersonId person);

    boolean isVerified(Mitigation mitigation);

    boolean isActivePerson(OrgId org, UUID person);
}
