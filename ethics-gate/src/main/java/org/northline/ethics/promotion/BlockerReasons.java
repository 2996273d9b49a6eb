package org.northline.ethics.promotion;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.gate.Reason;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Turns the codes of the predicate into reasons that people can act on, looking up the names of what they are about. */
@OnePerServer
class BlockerReasons {
    private final Jdbi jdbi;

    @Inject
    BlockerReasons(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<Reason> of(OrgId org, UUID item, List<String> blockers) {
        Map<String, String> names = names(org, item);
        return blockers.stream()
                .sorted(comparing(BlockerReasons::weight))
                .map(blocker -> ReasonSentences.reason(blocker, item, names))
                .toList();
    }

    /** What ends an item stands before what delays it. */
    private static int weight(String blocker) {
        return blocker.startsWith("STOP") || blocker.startsWith("ITEM_WITHDRAWN") ? 0 : 1;
    }

    /** What the details of blockers stand for: signers, objections, holds, stop calls, appeals and conditions of this item, by id. */
    private Map<String, String> names(OrgId org, UUID item) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        SELECT CAST(s.person_id AS text) AS id, p.name AS name FROM ethics.signature s
                          JOIN planning.person p ON p.org_id = s.org_id AND p.id = s.person_id
                          WHERE s.org_id = :org AND s.item_id = :item
                        UNION SELECT CAST(o.id AS text), p.name || ' (guideline ' || o.guideline_number || ')' FROM ethics.open_objection o
                          JOIN planning.person p ON p.org_id = o.org_id AND p.id = o.person_id
                          WHERE o.org_id = :org AND o.item_id = :item
                        UNION SELECT CAST(c.id AS text), p.name FROM ethics.open_stop_call c
                          JOIN planning.person p ON p.org_id = c.org_id AND p.id = c.person_id
                          WHERE c.org_id = :org AND c.item_id = :item
                        UNION SELECT CAST(a.id AS text), p.name FROM ethics.appeal_standing a
                          JOIN planning.person p ON p.org_id = a.org_id AND p.id = a.person_id
                          WHERE a.org_id = :org AND a.item_id = :item AND a.standing = 'OPEN'
                        UNION SELECT CAST(h.id AS text), p.name FROM ethics.open_hold h
                          JOIN planning.person p ON p.org_id = h.org_id AND p.id = h.person_id
                          WHERE h.org_id = :org AND h.item_id = :item
                        UNION SELECT CAST(c.id AS text), p.name || ', due ' || c.due_on FROM ethics.open_condition c
                          JOIN planning.person p ON p.org_id = c.org_id AND p.id = c.owner_id
                          WHERE c.org_id = :org AND c.item_id = :item
                        """)
                .bind("org", org.value())
                .bind("item", item)
                .map((row, context) -> new String[] {row.getString("id"), row.getString("name")})
                .list()
                .stream()
                .collect(toMap(pair -> pair[0], pair -> pair[1], (first, same) -> first)));
    }
}
