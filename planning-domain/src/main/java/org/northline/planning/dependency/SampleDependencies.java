package org.northline.planning.dependency;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleChapter;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;

/** What the items of the sample company have to do with each other across its three products; one of them is planned before what it needs. */
@OnePerServer
class SampleDependencies implements SampleChapter {
    private static final List<Tie> TIES = List.of(
            new Tie(5, DependencyKind.DEPENDS_ON, 1, "Compares a bill with the old records, so they have to be in."),
            new Tie(7, DependencyKind.DEPENDS_ON, 6, "A result is sent the way a reminder is."),
            new Tie(8, DependencyKind.DEPENDS_ON, 6, "The questions end in a thread that the practice can answer."),
            new Tie(8, DependencyKind.RELATES_TO, 4, "Fewer calls at night change who has to be there."),
            // Both are planned for the last quarter, which is told as a broken order.
            new Tie(9, DependencyKind.DEPENDS_ON, 14, "Who shares a page has to be known by one account."),
            new Tie(11, DependencyKind.RELATES_TO, 10, "The same rule of at least so many practices behind a figure."),
            new Tie(12, DependencyKind.DEPENDS_ON, 2, "What tells who leaves is how much of the day runs with us."));

    private final MaintainDependencies dependencies;
    private final MaintainItemSets sets;

    @Inject
    SampleDependencies(MaintainDependencies dependencies, MaintainItemSets sets) {
        this.dependencies = dependencies;
        this.sets = sets;
    }

    @Override
    public int order() {
        return 330;
    }

    @Override
    public void write(SampleCompany company) {
        Actor leader = company.as(SampleRole.PRODUCT_LEADER);
        TIES.forEach(tie -> tie(company, leader, tie));
        CycleId cycle = new CycleId(company.kept("cycle"));
        List.of(
                        new MaintainItemSets.Draft(
                                "One change of the working day",
                                ItemSetKind.EXCLUSIVE,
                                List.of(item(company, 4), item(company, 13))),
                        new MaintainItemSets.Draft(
                                "What the message plan promises",
                                ItemSetKind.TOGETHER,
                                List.of(item(company, 6), item(company, 7))))
                .forEach(set -> sets.add(new MaintainItemSets.New(leader, cycle, set)));
    }

    private void tie(SampleCompany company, Actor leader, Tie tie) {
        TyingOutcome outcome = dependencies.add(new MaintainDependencies.New(
                leader,
                new RoadmapItemId(item(company, tie.item)),
                tie.kind,
                new RoadmapItemId(item(company, tie.other)),
                tie.note));
        if (!(outcome instanceof TyingOutcome.Tied)) {
            throw new IllegalStateException("The sample items cannot be tied: " + outcome);
        }
    }

    private static UUID item(SampleCompany company, int number) {
        return company.kept("item." + number);
    }

    /** What one item has to do with another one, both by their place among the sample's items. */
    private record Tie(int item, DependencyKind kind, int other, String note) {
        private Tie {
            requireNonNull(kind, "kind");
            requireNonNull(note, "note");
        }
    }
}
