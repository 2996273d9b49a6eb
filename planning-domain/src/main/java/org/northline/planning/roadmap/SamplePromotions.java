package org.northline.planning.roadmap;

import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.SampleChapter;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;

/**
 * Promotes items 1, 2 and 5, which the gate has cleared by now, and changes item 10 after its clearance, which voids its
 * case. A later chapter of the gate objects to item 5.
 */
@OnePerServer
class SamplePromotions implements SampleChapter {
    private final PromoteRoadmapItem promote;
    private final ReviseRoadmapItem revise;
    private final RoadmapItems items;
    private final Jdbi jdbi;

    @Inject
    SamplePromotions(PromoteRoadmapItem promote, ReviseRoadmapItem revise, RoadmapItems items, Jdbi jdbi) {
        this.promote = promote;
        this.revise = revise;
        this.items = items;
        this.jdbi = jdbi;
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public void write(SampleCompany company) {
        Actor leader = company.as(SampleRole.PRODUCT_LEADER);
        List.of("item.1", "item.2", "item.5").forEach(name -> promote(company, name, leader));
        askTheGateNow();
        revise(company, "item.10", company.as(SampleRole.THIRD_MANAGER));
    }

    private void promote(SampleCompany company, String name, Actor leader) {
        PromotionOutcome outcome =
                promote.promote(new PromoteRoadmapItem.Command(leader, new RoadmapItemId(company.kept(name))));
        if (!(outcome instanceof PromotionOutcome.Promoted)) {
            throw new IllegalStateException("The sample " + name + " cannot be promoted: " + outcome);
        }
    }

    /** The check at commit would refuse an entry that is objected to in the same transaction; it is made here instead. */
    private void askTheGateNow() {
        jdbi.useHandle(handle -> handle.execute("SET CONSTRAINTS planning.portfolio_entry_b_gate_at_commit IMMEDIATE"));
    }

    private void revise(SampleCompany company, String name, Actor manager) {
        OrgId org = company.org();
        RoadmapItem item = items.get(org, new RoadmapItemId(company.kept(name)));
        ItemText text = item.text();
        ItemDraft draft = new ItemDraft(
                item.product().value(),
                company.kept("theme.3"),
                item.owner().value(),
                item.kind(),
                new ItemText.Draft(
                        text.title(),
                        text.problem(),
                        text.targetUsers(),
                        text.payer(),
                        text.revenueLink(),
                        "Sums of visits, prices and hours of at least five practices each; no animal, owner or member of staff",
                        text.automationUse(),
                        text.geography(),
                        text.channel(),
                        text.population()),
                item.schedule().horizon(),
                item.schedule().startsOn(),
                item.schedule().endsOn());
        revise.revise(new ReviseRoadmapItem.Command(manager, item.id(), item.version(), item.cycle(), draft));
    }
}
