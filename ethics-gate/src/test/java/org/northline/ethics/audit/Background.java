package org.northline.ethics.audit;

import static org.northline.ethics.audit.Story.ITEM;
import static org.northline.ethics.audit.Story.LEAD;
import static org.northline.ethics.audit.Story.OWNER;
import static org.northline.ethics.audit.Story.REVIEWER;
import static org.northline.ethics.audit.Story.STAKEHOLDER;

import java.util.ArrayList;
import java.util.List;

/** What is there before anybody reviews: people with their capacities, the policy, and the text of the item. */
final class Background {
    private final LogBook log;

    Background(LogBook log) {
        this.log = log;
    }

    private void event(String operation, String source, String row, String actor, Object... changes) {
        log.event(operation, source, row, ITEM, actor, changes);
    }

    void people() {
        for (String person : new String[] {OWNER, LEAD, REVIEWER, STAKEHOLDER, "other"}) {
            event("INSERT", "planning.person", person, "admin", "id", person, "name", person, "active", true);
        }
        granted("grant-reviewer", REVIEWER, "MISUSE_REVIEWER", "admin", "2026-11-21T09:00:00+00:00");
        granted("grant-stakeholder", STAKEHOLDER, "STAKEHOLDER", "admin", "2026-11-21T09:00:00+00:00");
        granted("grant-owner", OWNER, "STAKEHOLDER", "admin", "2026-11-21T09:00:00+00:00");
    }

    void granted(String id, String person, String capacity, String by, String at) {
        event(
                "INSERT",
                "planning.capacity_grant",
                id,
                by,
                "id",
                id,
                "person_id",
                person,
                "capacity",
                capacity,
                "granted_by",
                by,
                "granted_at",
                at,
                "founding",
                false);
    }

    void policy() {
        policy(1, 2);
    }

    /** A version whose first tier asks for so many people. */
    void policy(int version, int signers) {
        tier(version, 1, signers);
    }

    void tier(int version, int tier, int signers) {
        event(
                "INSERT",
                "ethics.quorum",
                "",
                "",
                "policy_version",
                version,
                "tier",
                tier,
                "signers",
                signers,
                "valid_days",
                365);
        for (String seat : new String[] {"MISUSE_REVIEWER", "STAKEHOLDER"}) {
            event(
                    "INSERT",
                    "ethics.quorum_seat",
                    "",
                    "",
                    "policy_version",
                    version,
                    "tier",
                    tier,
                    "capacity",
                    seat,
                    "minimum",
                    1);
        }
    }

    void item(String hash) {
        List<Object> changes = new ArrayList<>(List.of("id", ITEM, "owner_id", OWNER, "content_hash", hash));
        Story.TEXT.forEach((column, text) -> changes.addAll(List.of(column, text)));
        event("INSERT", "planning.roadmap_item", ITEM, OWNER, changes.toArray());
    }
}
