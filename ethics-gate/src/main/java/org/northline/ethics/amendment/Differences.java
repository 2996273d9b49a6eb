package org.northline.ethics.amendment;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.northline.ethics.amendment.PolicyText.QuestionText;
import org.northline.ethics.amendment.PolicyText.TierText;
import org.northline.ethics.policy.Guideline;

/** Finds what one text of a policy changes against another: every change once, and nothing else. */
final class Differences {
    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    static List<Difference> between(PolicyText before, PolicyText after) {
        Differences differences = new Differences();
        differences.changed("Policy", "name", before.name(), after.name());
        differences.all(
                "Tier ", before.tiers(), after.tiers(), tier -> String.valueOf(tier.tier()), Differences::fieldsOf);
        differences.all(
                "Guideline ",
                before.guidelines(),
                after.guidelines(),
                guideline -> String.valueOf(guideline.number()),
                Differences::fieldsOf);
        differences.all("Question ", before.questions(), after.questions(), QuestionText::id, Differences::fieldsOf);
        differences.order(before.questions(), after.questions());
        return List.copyOf(differences.found);
    }

    private <T> void all(
            String name,
            List<T> before,
            List<T> after,
            Function<T, String> key,
            Function<T, Map<String, String>> fields) {
        Map<String, T> old = before.stream().collect(toMap(key, Function.identity(), (one, other) -> one));
        Set<String> kept = new LinkedHashSet<>();
        after.forEach(one -> {
            String subject = name + key.apply(one);
            T former = old.get(key.apply(one));
            kept.add(key.apply(one));
            if (former == null) {
                found.add(new Difference(Difference.Kind.ADDED, subject, "", "", inFull(fields.apply(one))));
            } else {
                Map<String, String> said = fields.apply(former);
                fields.apply(one).forEach((field, now) -> changed(subject, field, said.getOrDefault(field, ""), now));
            }
        });
        before.stream()
                .filter(one -> !kept.contains(key.apply(one)))
                .forEach(one -> found.add(new Difference(
                        Difference.Kind.RETIRED, name + key.apply(one), "", summary(fields.apply(one)), "")));
    }

    private void changed(String subject, String field, String before, String after) {
        if (!before.equals(after)) {
            found.add(new Difference(Difference.Kind.CHANGED, subject, field, before, after));
        }
    }

    private void order(List<QuestionText> before, List<QuestionText> after) {
        List<String> old = before.stream().map(QuestionText::id).toList();
        List<String> now = after.stream().map(QuestionText::id).toList();
        changed(
                "Questions",
                "order",
                old.stream().filter(now::contains).collect(joining(" ")),
                now.stream().filter(old::contains).collect(joining(" ")));
    }

    /** What is new has nothing that it could be compared with, so all of it is there to read. */
    private static String inFull(Map<String, String> fields) {
        return Stream.concat(
                        Stream.of(summary(fields)),
                        fields.entrySet().stream()
                                .skip(1)
                                .filter(field -> !field.getValue().isEmpty())
                                .map(field ->
                                        field.getKey() + ": " + field.getValue().replace("\n", "; ")))
                .collect(joining("\n"));
    }

    private static String summary(Map<String, String> fields) {
        return fields.values().stream().findFirst().orElse("");
    }

    private static Map<String, String> fieldsOf(Guideline guideline) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", guideline.title());
        fields.put("text", guideline.text());
        return fields;
    }

    private static Map<String, String> fieldsOf(TierText tier) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("people who sign", String.valueOf(tier.signers()));
        fields.put("days that a review holds", String.valueOf(tier.validDays()));
        fields.put("days that it rests first", String.valueOf(tier.waitingDays()));
        fields.put(
                "seats",
                tier.seats().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(seat -> seat.getValue() + " " + seat.getKey())
                        .collect(joining(", ")));
        return fields;
    }

    private static Map<String, String> fieldsOf(QuestionText question) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("text", question.text());
        fields.put("help", question.help());
        fields.put("kind of answer", question.kind().name());
        fields.put("asked from tier", String.valueOf(question.mandatoryFromTier()));
        fields.put("tier of not knowing", String.valueOf(question.unknownTier()));
        fields.put("part of the screening", question.triage() ? "yes" : "no");
        fields.put("evidence", question.evidence() ? "required" : "not required");
        fields.put(
                "guidelines",
                question.guidelines().stream().map(String::valueOf).collect(joining(", ")));
        fields.put(
                "choices",
                question.options().stream()
                        .map(option -> option.key() + ": " + option.text() + " (tier " + option.leastTier() + ")")
                        .collect(joining("\n")));
        fields.put(
                "thresholds",
                question.thresholds().stream()
                        .map(threshold -> "from " + threshold.from() + ": tier " + threshold.leastTier())
                        .collect(joining("\n")));
        fields.put(
                "scenarios to think of",
                question.seeds().stream()
                        .map(seed -> seed.kind() + ": " + seed.title())
                        .collect(joining("\n")));
        return fields;
    }
}
