package org.northline.ethics.policy;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A question of the bank. Its id is stable and never given to another question.
 *
 * @param mandatoryFromTier the lowest tier whose reviews must answer it
 * @param unknownTier the tier that not knowing demands where the question is mandatory
 * @param triage whether it screens an item before its review begins
 */
public record Question(
        String id,
        String text,
        String help,
        AnswerForm form,
        int mandatoryFromTier,
        int unknownTier,
        boolean triage,
        List<Integer> guidelines,
        List<ScenarioSeed> seeds) {
    private static final int LENGTH_OF_PART = 2;

    public Question {
        requireNonNull(form, "form");
        guidelines = List.copyOf(guidelines);
        seeds = List.copyOf(seeds);
    }

    /** The two letters of the part of the bank that it belongs to. */
    public String part() {
        return id.substring(0, LENGTH_OF_PART);
    }

    public boolean isMandatoryFor(int tier) {
        return tier >= mandatoryFromTier;
    }
}
