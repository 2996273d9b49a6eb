package org.northline.planning.consolidation;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.northline.planning.consolidation.Consolidations.Taken;

/** Writes what a consolidation found, in batches, within the transaction that ends it. */
final class ConsolidationRows {
    private static final int BATCH = 500;

    private final Handle handle;
    private final UUID org;
    private final UUID consolidation;

    ConsolidationRows(Handle handle, Taken taken) {
        this.handle = handle;
        this.org = taken.org().value();
        this.consolidation = taken.id().value();
    }

    void places(List<ItemPlace> places) {
        for (int from = 0; from < places.size(); from += BATCH) {
            List<ItemPlace> part = places.subList(from, Math.min(places.size(), from + BATCH));
            items(part);
            shortages(part);
        }
    }

    private void items(List<ItemPlace> places) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO planning.consolidated_item (org_id, consolidation_id, item_id, quarter, value, cost, weeks, mandatory, gate, reason,
                  other_item_id, subject, nearest, clear_on)
                VALUES (:org, :consolidation, :item, CAST(:quarter AS integer), CAST(:value AS integer), CAST(:cost AS numeric), :weeks, :mandatory, :gate, :reason, CAST(:other AS uuid), :subject, CAST(:nearest AS integer), CAST(:clear_on AS date))
                """);
        for (ItemPlace place : places) {
            PlannedItem item = place.item();
            batch.bind("org", org)
                    .bind("consolidation", consolidation)
                    .bind("item", item.id())
                    .bind("quarter", place.quarter())
                    .bind("value", item.value().orElse(null))
                    .bind("cost", item.cost().orElse(null))
                    .bind("weeks", item.allWeeks())
                    .bind("mandatory", item.isMandatory())
                    .bind("gate", item.gate())
                    .bind("reason", place.reason().name())
                    .bind("other", place.otherItem())
                    .bind("subject", place.subject())
                    .bind("nearest", place.nearest())
                    .bind("clear_on", item.clearOn().orElse(null))
                    .add();
        }
        batch.execute();
    }

    private void shortages(List<ItemPlace> places) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO planning.shortage (org_id, consolidation_id, item_id, position, kind, team_id, amount)
                VALUES (:org, :consolidation, :item, :position, :kind, CAST(:team AS uuid), :amount)
                """);
        for (ItemPlace place : places) {
            for (int at = 0; at < place.shortages().size(); at++) {
                Shortage shortage = place.shortages().get(at);
                batch.bind("org", org)
                        .bind("consolidation", consolidation)
                        .bind("item", place.item().id())
                        .bind("position", at + 1)
                        .bind("kind", shortage.kind().name())
                        .bind("team", shortage.teamId())
                        .bind("amount", shortage.amount())
                        .add();
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    void uses(List<LimitUse> uses) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO planning.consolidated_use (org_id, consolidation_id, position, kind, team_id, quarter, has, takes, worth)
                VALUES (:org, :consolidation, :position, :kind, CAST(:team AS uuid), CAST(:quarter AS integer), CAST(:has AS numeric), :takes, :worth)
                """);
        for (int at = 0; at < uses.size(); at++) {
            LimitUse use = uses.get(at);
            batch.bind("org", org)
                    .bind("consolidation", consolidation)
                    .bind("position", at + 1)
                    .bind("kind", use.kind().name())
                    .bind("team", use.teamId())
                    .bind("quarter", use.quarter())
                    .bind("has", use.has().orElse(null))
                    .bind("takes", use.takes())
                    .bind("worth", use.worth())
                    .add();
        }
        batch.execute();
    }

    void conflict(List<ConflictingRule> rules) {
        for (int at = 0; at < rules.size(); at++) {
            ConflictingRule rule = rules.get(at);
            handle.createUpdate("""
                            INSERT INTO planning.conflicting_rule (org_id, consolidation_id, position, kind, item_id, other_item_id, team_id, subject,
                              quarter, last_quarter, amount)
                            VALUES (:org, :consolidation, :position, :kind, CAST(:item AS uuid), CAST(:other AS uuid), CAST(:team AS uuid), :subject, CAST(:quarter AS integer), CAST(:last_quarter AS integer), CAST(:amount AS numeric))
                            """)
                    .bind("org", org)
                    .bind("consolidation", consolidation)
                    .bind("position", at + 1)
                    .bind("kind", rule.kind().name())
                    .bind("item", rule.itemId())
                    .bind("other", rule.otherItemId())
                    .bind("team", rule.teamId())
                    .bind("subject", rule.subject())
                    .bind("quarter", rule.quarter())
                    .bind("last_quarter", rule.lastQuarter())
                    .bind("amount", rule.amount())
                    .execute();
        }
    }
}
