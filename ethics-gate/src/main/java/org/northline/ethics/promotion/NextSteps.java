package org.northline.ethics.promotion;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatements;
import org.northline.ethics.casefile.PersonReference;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Says who has to do what next with an item, by what blocks it. */
@OnePerServer
class NextSteps {
    private final Jdbi jdbi;

    @Inject
    NextSteps(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<NextStep> of(OrgId org, UUID item, List<String> blockers) {
        if (blockers.contains("ITEM_WITHDRAWN")) {
            return List.of();
        }
        if (blockers.contains("STOPPED")) {
            return blockers.stream()
                    .filter(blocker -> blocker.startsWith("UNDER_APPEAL:"))
                    .map(blocker -> panel(org, item, blocker.split(":", 2)[1]))
                    .toList();
        }
        if (blockers.isEmpty()) {
            return promotion(org, item).stream().toList();
        }
        List<NextStep> steps = new ArrayList<>();
        for (String blocker : blockers) {
            String[] parts = blocker.split(":", 3);
            String detail = parts.length > 1 ? parts[1] : "";
            if (parts[0].equals("REVIEW_NOT_SEALED")) {
                secondScores(org, item).ifPresent(steps::add);
                arguments(org, item).ifPresent(steps::add);
            }
            step(org, item, parts[0], detail).ifPresent(steps::add);
        }
        return steps;
    }

    /** Nobody seals before them, so they come first; nothing when no scenario waits for its second score. */
    private Optional<NextStep> secondScores(OrgId org, UUID item) {
        if (people(FIRST_SCORERS, org, item, "").isEmpty()) {
            return Optional.empty();
        }
        List<PersonReference> scorers = people(SECOND_SCORERS, org, item, "");
        return Optional.of(
                scorers.isEmpty()
                        ? new NextStep(
                                people(ADMINISTRATORS, org, item, ""),
                                "Nobody may give the second scores: grant the capacity misuse reviewer to somebody")
                        : new NextStep(scorers, "Give the second score of the scenarios that wait for one"));
    }

    /** Nobody who was named has to be waited for in vain: whoever wears a hat and wrote nothing is told. */
    private Optional<NextStep> arguments(OrgId org, UUID item) {
        List<PersonReference> silent = people(SILENT_HATS, org, item, "");
        return silent.isEmpty()
                ? Optional.empty()
                : Optional.of(new NextStep(silent, "Argue against the item, under the hat that the lead gave"));
    }

    private Optional<NextStep> step(OrgId org, UUID item, String code, String detail) {
        return switch (code) {
            case "ITEM_INCOMPLETE" -> Optional.of(new NextStep(owner(org, item), "Complete the item"));
            case "RETURNED" -> Optional.of(new NextStep(owner(org, item), "Change the item as the reasons say"));
            case "NO_REVIEW", "REVIEW_INVALIDATED", "REVIEW_EXPIRED" ->
                Optional.of(new NextStep(people(LEADS, org, item, ""), "Start a misuse review of the item"));
            case "REVIEW_NOT_SEALED" ->
                Optional.of(new NextStep(people(LEAD, org, item, ""), "Complete the review and seal it"));
            case "CAPACITY_SHORT" -> Optional.of(signature(org, item, detail));
            case "OBJECTION_OPEN" ->
                Optional.of(new NextStep(
                        people(OBJECTOR, org, item, detail), "Take the objection back once it is settled"));
            case "STOP_CALLED" ->
                Optional.of(new NextStep(
                        people(STOPPER, org, item, detail), "Take the stop back, or win a second person for it"));
            case "HOLD_OPEN" -> Optional.of(new NextStep(people(RELEASERS, org, item, detail), "Release the hold"));
            case "CONDITION_OPEN" ->
                Optional.of(new NextStep(
                        people(CONDITION_OWNER, org, item, detail), "Fulfil the condition and have it verified"));
            default -> Optional.empty();
        };
    }

    /** What nothing forces yet: the sealed review still holds. */
    NextStep renew(OrgId org, UUID item, Renewal renewal) {
        return new NextStep(
                people(LEADS, org, item, ""),
                "Start a new misuse review, since the year of the plan is over: what was sealed for it holds until "
                        + LocalDate.ofInstant(renewal.until(), ZoneOffset.UTC));
    }

    private NextStep panel(OrgId org, UUID item, String appeal) {
        List<PersonReference> eligible = people(PANEL, org, item, appeal);
        return eligible.isEmpty()
                ? new NextStep(
                        people(ADMINISTRATORS, org, item, ""),
                        "Nobody who took no part in the case can decide the appeal: the stop stands")
                : new NextStep(eligible, "Decide the appeal: three people vote who took no part in the case");
    }

    private NextStep signature(OrgId org, UUID item, String kind) {
        Optional<String> quality = SeatWords.quality(kind).map(SeatWords.Quality::ofOne);
        List<PersonReference> eligible = people(quality.isPresent() ? SIGNERS_WITH_QUALITY : SIGNERS, org, item, kind);
        if (!eligible.isEmpty()) {
            return new NextStep(
                    eligible,
                    quality.map(words -> "Read the statement and sign it, as somebody who " + words)
                            .orElse("Read the statement and sign it as " + SeatWords.capacity(kind)));
        }
        return new NextStep(
                people(ADMINISTRATORS, org, item, ""),
                quality.map(words -> "Nobody who may sign " + words
                                + ": give the capacities to somebody, then have the item reviewed anew")
                        .orElse(
                                "Nobody independent held the capacity " + SeatWords.capacity(kind)
                                        + " when the review was sealed: grant it to somebody, then have the item reviewed anew"));
    }

    private Optional<NextStep> promotion(OrgId org, UUID item) {
        List<PersonReference> promoters = people(PROMOTERS, org, item, "");
        return promoters.isEmpty() ? Optional.empty() : Optional.of(new NextStep(promoters, "Promote the item"));
    }

    private List<PersonReference> owner(OrgId org, UUID item) {
        return people(OWNER, org, item, "");
    }

    private List<PersonReference> people(String sql, OrgId org, UUID item, String detail) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .bind("org", org.value())
                .bind("item", item)
                .bind("detail", detail)
                .map(ConstructorMapper.of(PersonReference.class))
                .list());
    }

    private static final String OWNER = """
            SELECT p.id, p.name FROM planning.roadmap_item i JOIN planning.person p ON p.org_id = i.org_id AND p.id = i.owner_id
            WHERE i.org_id = :org AND i.id = :item
            """;
    private static final String LEADS = """
            SELECT p.id, p.name FROM planning.person p
            WHERE p.org_id = :org AND p.active
              AND EXISTS (SELECT FROM planning.capacity_grant g WHERE g.org_id = p.org_id AND g.person_id = p.id
                AND g.capacity = 'MISUSE_REVIEWER' AND g.revoked_at IS NULL)
              AND NOT EXISTS (SELECT FROM ethics.item_maker m WHERE m.org_id = p.org_id AND m.item_id = :item AND m.person_id = p.id)
            ORDER BY p.name LIMIT 20
            """;
    private static final String LEAD = """
            SELECT p.id, p.name FROM ethics.misuse_review r JOIN planning.person p ON p.org_id = r.org_id AND p.id = r.lead_id
            WHERE r.org_id = :org AND r.item_id = :item AND r.state = 'REVIEW'
            """;
    private static final String SILENT_HATS = """
            SELECT p.id, p.name FROM ethics.hat_standing h
            JOIN planning.person p ON p.org_id = h.org_id AND p.id = h.person_id AND p.active
            WHERE h.org_id = :org AND h.item_id = :item AND h.state = 'REVIEW' AND h.argument = '' ORDER BY h.place
            """;
    private static final String FIRST_SCORERS = """
            SELECT DISTINCT p.id, p.name FROM ethics.scenario_scoring b
            JOIN planning.person p ON p.org_id = b.org_id AND p.id = b.scored_by
            WHERE b.org_id = :org AND b.item_id = :item AND b.hidden AND NOT b.withdrawn
            """;
    private static final String SECOND_SCORERS = """
            SELECT DISTINCT p.id, p.name FROM ethics.scenario_scoring b
            JOIN planning.capacity_grant g ON g.org_id = b.org_id AND g.capacity = 'MISUSE_REVIEWER' AND g.revoked_at IS NULL
            JOIN planning.person p ON p.org_id = g.org_id AND p.id = g.person_id AND p.active
            WHERE b.org_id = :org AND b.item_id = :item AND b.hidden AND NOT b.withdrawn
              AND NOT EXISTS (SELECT FROM ethics.second_score_refusals(b.org_id, b.scenario_id, p.id))
            ORDER BY p.name LIMIT 20
            """;
    private static final String SIGNERS = """
            SELECT DISTINCT p.id, p.name FROM ethics.misuse_review r
            JOIN planning.capacity_grant g ON g.org_id = r.org_id AND g.capacity = :detail AND g.revoked_at IS NULL
            JOIN planning.person p ON p.org_id = g.org_id AND p.id = g.person_id
            WHERE r.org_id = :org AND r.item_id = :item AND r.state = 'SEALED'
              AND NOT EXISTS (SELECT FROM ethics.signing_refusals(r.org_id, r.id, p.id, :detail))
            ORDER BY p.name LIMIT 20
            """;
    private static final String SIGNERS_WITH_QUALITY = """
            SELECT DISTINCT p.id, p.name FROM ethics.misuse_review r
            JOIN planning.roadmap_item i ON i.org_id = r.org_id AND i.id = r.item_id
            JOIN planning.capacity_grant g ON g.org_id = r.org_id AND g.revoked_at IS NULL
              AND g.capacity IN ('EXECUTIVE', 'STAKEHOLDER', 'MISUSE_REVIEWER')
            JOIN planning.person p ON p.org_id = g.org_id AND p.id = g.person_id
            WHERE r.org_id = :org AND r.item_id = :item AND r.state = 'SEALED'
              AND NOT EXISTS (SELECT FROM ethics.signing_refusals(r.org_id, r.id, p.id, g.capacity))
              AND CASE WHEN :detail = 'OUTSIDER' THEN NOT EXISTS (SELECT FROM ethics.insider n
                  WHERE n.org_id = r.org_id AND n.product_id = i.product_id AND n.person_id = p.id)
                ELSE EXISTS (SELECT FROM planning.capacity_grant q WHERE q.org_id = r.org_id AND q.person_id = p.id
                  AND q.capacity = :detail AND q.revoked_at IS NULL AND q.granted_at < r.sealed_at) END
            ORDER BY p.name LIMIT 20
            """;
    private static final String OBJECTOR = """
            SELECT p.id, p.name FROM ethics.objection o JOIN planning.person p ON p.org_id = o.org_id AND p.id = o.person_id
            WHERE o.org_id = :org AND o.item_id = :item AND o.id = CAST(:detail AS uuid)
            """;
    private static final String STOPPER = """
            SELECT p.id, p.name FROM ethics.stop_call c JOIN planning.person p ON p.org_id = c.org_id AND p.id = c.person_id
            WHERE c.org_id = :org AND c.item_id = :item AND c.id = CAST(:detail AS uuid)
            """;
    private static final String RELEASERS = """
            SELECT DISTINCT p.id, p.name FROM ethics.hold h
            JOIN planning.capacity_grant g ON g.org_id = h.org_id AND g.revoked_at IS NULL
              AND g.capacity IN ('EXECUTIVE', 'STAKEHOLDER', 'MISUSE_REVIEWER')
            JOIN planning.person p ON p.org_id = g.org_id AND p.id = g.person_id AND p.active AND p.id <> h.person_id
            WHERE h.org_id = :org AND h.item_id = :item AND h.id = CAST(:detail AS uuid)
              AND NOT EXISTS (SELECT FROM ethics.item_maker m WHERE m.org_id = h.org_id AND m.item_id = h.item_id AND m.person_id = p.id)
              AND NOT EXISTS (SELECT FROM ethics.hold_release r WHERE r.org_id = h.org_id AND r.hold_id = h.id AND r.person_id = p.id)
            ORDER BY p.name LIMIT 20
            """;
    private static final String CONDITION_OWNER = """
            SELECT p.id, p.name FROM ethics.mitigation m JOIN planning.person p ON p.org_id = m.org_id AND p.id = m.owner_id
            JOIN ethics.misuse_review r ON r.org_id = m.org_id AND r.id = m.review_id
            WHERE m.org_id = :org AND r.item_id = :item AND m.id = CAST(:detail AS uuid)
            """;
    private static final String PANEL = """
            SELECT DISTINCT p.id, p.name FROM planning.capacity_grant g
            JOIN planning.person p ON p.org_id = g.org_id AND p.id = g.person_id
            WHERE g.org_id = :org AND g.revoked_at IS NULL AND g.capacity IN ('EXECUTIVE', 'STAKEHOLDER', 'MISUSE_REVIEWER')
              AND NOT EXISTS (SELECT FROM ethics.panel_refusals(g.org_id, CAST(:detail AS uuid), p.id, g.capacity))
            ORDER BY p.name LIMIT 20
            """;
    private static final String ADMINISTRATORS = """
            SELECT DISTINCT p.id, p.name FROM planning.capacity_grant g JOIN planning.person p ON p.org_id = g.org_id AND p.id = g.person_id
            WHERE g.org_id = :org AND g.capacity = 'ADMINISTRATOR' AND g.revoked_at IS NULL AND p.active
            ORDER BY p.name LIMIT 20
            """;
    private static final String PROMOTERS = """
            SELECT DISTINCT p.id, p.name FROM planning.roadmap_item i
            JOIN planning.capacity_grant g ON g.org_id = i.org_id AND g.revoked_at IS NULL
              AND (g.capacity = 'PRODUCT_LEADER' OR (g.capacity = 'PRODUCT_MANAGER' AND g.product_id = i.product_id))
            JOIN planning.person p ON p.org_id = g.org_id AND p.id = g.person_id AND p.active
            WHERE i.org_id = :org AND i.id = :item
              AND NOT EXISTS (SELECT FROM planning.portfolio_entry e WHERE e.org_id = i.org_id AND e.item_id = i.id)
            ORDER BY p.name LIMIT 20
            """;
}
