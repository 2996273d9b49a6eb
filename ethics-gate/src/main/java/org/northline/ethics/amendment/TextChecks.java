package org.northline.ethics.amendment;

import java.util.HashSet;
import java.util.Set;
import org.northline.ethics.amendment.PolicyText.QuestionText;
import org.northline.ethics.policy.QuestionKind;
import org.northline.planning.shared.FieldChecks;

/** Whether a text can be kept as a draft. Whether it can become a policy is the database's to say. */
final class TextChecks {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_QUESTION = 500;
    private static final int LONGEST_OPTION = 300;
    private static final int LONGEST_SEED = 200;
    private static final int LONGEST_TEXT = 1000;

    private static final String SUNLIGHT = "SU-";

    private final FieldChecks checks = new FieldChecks();

    private TextChecks() {}

    /** Refuses with everything that is wrong. */
    static void check(PolicyText text) {
        TextChecks of = new TextChecks();
        of.checks.line("/name", text.name(), LONGEST_NAME);
        of.guidelines(text);
        of.tiers(text);
        of.questions(text);
        of.checks.done();
    }

    private void guidelines(PolicyText text) {
        Set<Integer> numbers = new HashSet<>();
        text.guidelines().forEach(guideline -> {
            String at = "/guidelines/" + guideline.number();
            checks.that(numbers.add(guideline.number()), at, "This number is there twice.");
            checks.line(at + "/title", guideline.title(), LONGEST_NAME);
            checks.text(at + "/text", guideline.text(), LONGEST_TEXT);
        });
    }

    private void tiers(PolicyText text) {
        Set<Integer> tiers = new HashSet<>();
        text.tiers().forEach(tier -> {
            String at = "/tiers/" + tier.tier();
            checks.that(tiers.add(tier.tier()), at, "This tier is there twice.");
            checks.that(tier.signers() >= 2, at + "/signers", "At least two different people sign.");
            tier.seats()
                    .forEach((kind, minimum) ->
                            checks.that(minimum >= 1, at + "/seats/" + kind, "A seat asks for at least one person."));
        });
    }

    private void questions(PolicyText text) {
        Set<String> ids = new HashSet<>();
        text.questions().forEach(question -> {
            String at = "/questions/" + question.id();
            checks.that(question.id().matches("[A-Z]{2}-\\d{2}"), at + "/id", "An id is two letters and two digits.");
            checks.that(ids.add(question.id()), at, "This id is there twice.");
            checks.line(at + "/text", question.text(), LONGEST_QUESTION);
            checks.that(
                    !question.id().startsWith(SUNLIGHT) || question.kind() == QuestionKind.TEXT,
                    at + "/kind",
                    "What would be said aloud is free text and never scored.");
            checks.optionalText(at + "/help", question.help(), LONGEST_TEXT);
            checks.that(!question.guidelines().isEmpty(), at + "/guidelines", "Name at least one guideline.");
            options(question, at);
            thresholds(question, at);
            question.seeds().forEach(seed -> checks.line(at + "/seeds", seed.title(), LONGEST_SEED));
        });
    }

    private void options(QuestionText question, String at) {
        Set<String> keys = new HashSet<>();
        question.options().forEach(option -> {
            checks.that(
                    option.key().matches("[A-Z][A-Z_]{0,39}") && keys.add(option.key()),
                    at + "/options",
                    "Each choice has a key of its own in capital letters.");
            checks.line(at + "/options", option.text(), LONGEST_OPTION);
        });
    }

    private void thresholds(QuestionText question, String at) {
        Set<Long> numbers = new HashSet<>();
        question.thresholds()
                .forEach(threshold -> checks.that(
                        threshold.from() >= 0
                                && threshold.leastTier() >= 2
                                && threshold.leastTier() <= 4
                                && numbers.add(threshold.from()),
                        at + "/thresholds",
                        "Each threshold begins at a number of its own, and demands tier 2, 3 or 4."));
    }
}
