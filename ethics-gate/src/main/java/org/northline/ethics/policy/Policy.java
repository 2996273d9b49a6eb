package org.northline.ethics.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One version of an organisation's policy. A review keeps the version under which it began. */
public record Policy(
        int version,
        String name,
        Instant adoptedAt,
        int guidelineSet,
        List<Guideline> guidelines,
        List<Quorum> quorums,
        QuestionBank questionBank) {
    public Policy {
        guidelines = List.copyOf(guidelines);
        quorums = List.copyOf(quorums);
    }

    /** Absent when the policy defines none for the tier: then nothing of that tier can be cleared. */
    public Optional<Quorum> quorum(int tier) {
        return quorums.stream().filter(quorum -> quorum.tier() == tier).findFirst();
    }

    public boolean hasGuideline(int number) {
        return guidelines.stream().anyMatch(guideline -> guideline.number() == number);
    }
}
