package org.northline.planning.roadmap;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleChapter;
import org.northline.planning.shared.SampleCompany;

/**
 * Fourteen items of the sample company, each added by the manager of its product and kept as {@code item.1} to {@code
 * item.14}. The first eleven say everything that the gate asks for; {@code item.12} and {@code item.13} are still short, and
 * {@code item.14} belongs to no theme.
 */
@OnePerServer
class SampleItems implements SampleChapter {
    private final AddRoadmapItem add;

    @Inject
    SampleItems(AddRoadmapItem add) {
        this.add = add;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public void write(SampleCompany company) {
        int number = 0;
        for (SampleItem item : SampleItem.ALL) {
            number++;
            Actor manager = company.as(item.manager());
            RoadmapItem added = add.add(
                    new AddRoadmapItem.Command(manager, new CycleId(company.kept("cycle")), draft(item, company)));
            company.keep("item." + number, added.id().value());
        }
    }

    private static ItemDraft draft(SampleItem item, SampleCompany company) {
        Optional<UUID> theme = item.theme().map(number -> company.kept("theme." + number));
        LocalDate start = LocalDate.of(2027, 3 * item.firstQuarter() - 2, 1);
        LocalDate end =
                LocalDate.of(2027, 3 * item.lastQuarter(), 1).plusMonths(1).minusDays(1);
        return new ItemDraft(
                company.kept("product." + item.product()),
                theme.orElse(null),
                null,
                item.kind(),
                item.text(),
                item.horizon(),
                start,
                end);
    }
}
