package org.northline.planning.baseline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.roadmap.TimeHorizon;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OrgId;

/** Items that differ from a baseline, or do not, and the reasons that were given for them. */
final class InMemoryChangedItems implements ChangedItems, ChangeReasons {
    private final Map<UUID, ChangedItem> items = new HashMap<>();
    private final List<ChangeReason> reasons = new ArrayList<>();
    private Optional<BaselineId> baseline = Optional.of(new BaselineId(Ids.next()));

    UUID add(UUID product, boolean differs) {
        UUID id = Ids.next();
        AgreedState state = new AgreedState(true, null, null, TimeHorizon.NOW, id, product, null, BigDecimal.ZERO);
        items.put(id, new ChangedItem(id, differs, state));
        return id;
    }

    void withoutBaseline() {
        baseline = Optional.empty();
    }

    List<ChangeReason> reasons() {
        return reasons;
    }

    @Override
    public Optional<BaselineId> newestBaseline(OrgId org, CycleId cycle) {
        return baseline;
    }

    @Override
    public Map<UUID, ChangedItem> of(OrgId org, CycleId cycle, Collection<UUID> asked) {
        return asked.stream()
                .filter(items::containsKey)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), items::get));
    }

    @Override
    public void addAll(List<ChangeReason> given) {
        reasons.addAll(given);
    }
}
