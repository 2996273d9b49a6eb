package org.northline.ethics.amendment;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.ethics.casefile.PersonReference;
import org.northline.ethics.policy.Coverage;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads the draft of the policy, what it changes and what stands against it. */
@OnePerServer
public class PolicyDrafts {
    private final Jdbi jdbi;
    private final PolicyTextFormat format;

    @Inject
    PolicyDrafts(Jdbi jdbi, PolicyTextFormat format) {
        this.jdbi = jdbi;
        this.format = format;
    }

    /** The one draft that is open, if any. */
    public Optional<PolicyDraft> findOpen(OrgId org) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, based_on, document::text AS document, version FROM ethics.policy_draft
                        WHERE org_id = :org AND discarded_at IS NULL AND published_version IS NULL
                        """)
                .bind("org", org.value())
                .map((row, context) -> new PolicyDraft(
                        row.getObject("id", UUID.class),
                        row.getInt("based_on"),
                        format.read(row.getString("document")),
                        row.getLong("version"),
                        authors(handle, org, row.getObject("id", UUID.class))))
                .findOne());
    }

    /** What the draft changes against the version that it was begun from. */
    public List<Difference> differences(OrgId org, PolicyDraft draft) {
        return Differences.between(textOf(org, draft.basedOn()), draft.text());
    }

    public List<Fault> faults(OrgId org, PolicyDraft draft) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT ethics.policy_draft_faults(:org, :draft)")
                .bind("org", org.value())
                .bind("draft", draft.id())
                .mapTo(String.class)
                .list()
                .stream()
                .map(Fault::of)
                .toList());
    }

    /** The categories of the published catalogues that no question of the standard bank would ask for any more. */
    public List<String> missedCategories(PolicyDraft draft) {
        return Coverage.standard()
                .missedBy(draft.text().questions().stream()
                        .map(PolicyText.QuestionText::id)
                        .collect(Collectors.toSet()))
                .stream()
                .map(category -> category.catalogue() + ": " + category.name())
                .toList();
    }

    /** The numbers and ids that nobody has used yet, in no version and not in the draft. */
    public Unused unused(OrgId org, PolicyDraft draft) {
        int number = draft.text().guidelines().stream()
                .mapToInt(guideline -> guideline.number())
                .max()
                .orElse(0);
        Map<String, Integer> ids = jdbi.withHandle(handle -> used(handle, org));
        draft.text()
                .questions()
                .forEach(question -> ids.merge(
                        question.id().substring(0, 2),
                        Integer.valueOf(question.id().substring(3)),
                        Math::max));
        int everUsed = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT coalesce(max(number), 0) FROM ethics.guideline_life WHERE org_id = :org")
                .bind("org", org.value())
                .mapTo(Integer.class)
                .one());
        return new Unused(
                Math.max(number, everUsed) + 1,
                ids.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, part -> "%s-%02d".formatted(part.getKey(), part.getValue() + 1))));
    }

    /** Quorums to begin with. */
    public List<QuorumPreset> presets() {
        return Stream.of("standard", "small-team")
                .map(name -> new QuorumPreset(
                        name,
                        format.readTiers(
                                jdbi.withHandle(handle -> handle.createQuery("SELECT ethics.quorum_preset(:name)::text")
                                        .bind("name", name)
                                        .mapTo(String.class)
                                        .one()))))
                .toList();
    }

    PolicyText textOf(OrgId org, int version) {
        return format.read(
                jdbi.withHandle(handle -> handle.createQuery("SELECT ethics.policy_document(:org, :version)::text")
                        .bind("org", org.value())
                        .bind("version", version)
                        .mapTo(String.class)
                        .one()));
    }

    private static Map<String, Integer> used(Handle handle, OrgId org) {
        return handle
                .createQuery("""
                        SELECT left(id, 2) AS part, max(right(id, 2)::integer) AS serial FROM ethics.question_life
                        WHERE org_id = :org GROUP BY 1
                        """)
                .bind("org", org.value())
                .map((row, context) -> Map.entry(row.getString("part"), row.getInt("serial")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<PersonReference> authors(Handle handle, OrgId org, UUID draft) {
        return handle.createQuery("""
                        SELECT p.id, p.name FROM ethics.policy_draft_author a
                        JOIN planning.person p ON p.org_id = a.org_id AND p.id = a.person_id
                        WHERE a.org_id = :org AND a.draft_id = :draft ORDER BY p.name
                        """)
                .bind("org", org.value())
                .bind("draft", draft)
                .map(ConstructorMapper.of(PersonReference.class))
                .list();
    }

    /** The next number for a guideline, and for each part of the bank the next id of a question. */
    public record Unused(int guideline, Map<String, String> questions) {
        public Unused {
            questions = Map.copyOf(questions);
        }
    }
}
