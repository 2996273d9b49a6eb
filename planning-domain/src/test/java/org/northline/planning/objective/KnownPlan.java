package org.northline.planning.objective;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

/** A plan that has what a test put into it. */
final class KnownPlan implements PlanReferences {
    private final Set<UUID> known = new HashSet<>();
    private final Map<UUID, String> metrics = new HashMap<>();

    ThemeId theme() {
        return new ThemeId(anything());
    }

    ProductId product() {
        return new ProductId(anything());
    }

    PersonId person() {
        return new PersonId(anything());
    }

    UUID metric(String unit) {
        UUID metric = Ids.next();
        metrics.put(metric, unit);
        return metric;
    }

    void forget(UUID id) {
        known.remove(id);
    }

    private UUID anything() {
        UUID id = Ids.next();
        known.add(id);
        return id;
    }

    @Override
    public boolean hasTheme(OrgId org, CycleId cycle, ThemeId theme) {
        return known.contains(theme.value());
    }

    @Override
    public boolean hasProduct(OrgId org, ProductId product) {
        return known.contains(product.value());
    }

    @Override
    public boolean hasPerson(OrgId org, PersonId person) {
        return known.contains(person.value());
    }

    @Override
    public Optional<String> unitOfMetric(OrgId org, CycleId cycle, UUID metric) {
        return Optional.ofNullable(metrics.get(metric));
    }
}
