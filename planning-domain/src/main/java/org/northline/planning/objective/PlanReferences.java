package org.northline.planning.objective;

import java.util.Optional;
import java.util.UUID;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

/** What objectives and key results refer to in the plan: whether it is there, in the same organisation and in use. */
interface PlanReferences {
    boolean hasTheme(OrgId org, CycleId cycle, ThemeId theme);

    boolean hasProduct(OrgId org, ProductId product);

    boolean hasPerson(OrgId org, PersonId person);

    /** What a guiding metric of the cycle's visions is counted in. */
    Optional<String> unitOfMetric(OrgId org, CycleId cycle, UUID metric);
}
