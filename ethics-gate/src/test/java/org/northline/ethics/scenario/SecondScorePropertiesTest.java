package org.northline.ethics.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.northline.ethics.review.ReviewId;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;

class SecondScorePropertiesTest {
    private static final LastChange NOW =
            LastChange.by(new PersonId(UUID.randomUUID()), Instant.parse("2027-01-02T03:04:05Z"));

    @Property
    @Label("I-32 A second score never lowers a level, and it is the higher one of the two that counts")
    void secondScoreNeverLowersALevel(
            @ForAll ScenarioKind kind, @ForAll("scores") Score first, @ForAll("scores") Score second) {
        MisuseScenario scenario = scenario(kind, first);

        scenario.scoredAgain(second, List.of(), NOW);

        assertThat(scenario.inherentLevel()).isEqualTo(Math.max(first.level(kind), second.level(kind)));
        assertThat(scenario.residualLevel()).isEqualTo(scenario.inherentLevel());
        assertThat(scenario.score()).isEqualTo(first);
    }

    @Property
    @Label("I-32 Which of two scores came first makes no difference to the level")
    void orderOfTheTwoDoesNotMatter(
            @ForAll ScenarioKind kind,
            @ForAll("scores") Score one,
            @ForAll("scores") Score other,
            @ForAll("scores") Score verified) {
        MisuseScenario scenario = scenario(kind, one);
        MisuseScenario turned = scenario(kind, other);

        scenario.scoredAgain(other, List.of(verified), NOW);
        turned.scoredAgain(one, List.of(verified), NOW);

        assertThat(scenario.inherentLevel()).isEqualTo(turned.inherentLevel());
        assertThat(scenario.residualLevel()).isEqualTo(turned.residualLevel());
    }

    @Provide
    Arbitrary<Score> scores() {
        Arbitrary<Likelihood> likelihoods = Arbitraries.integers()
                .between(1, 5)
                .map(Likelihood::of)
                .edgeCases(edges -> edges.add(Likelihood.unknown()));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        likelihoods,
                        Arbitraries.of(Aggravator.class).set())
                .as((severity, likelihood, aggravators) -> new Score(severity, likelihood, Set.copyOf(aggravators)));
    }

    private static MisuseScenario scenario(ScenarioKind kind, Score score) {
        Narrative narrative =
                new Narrative("Stalking", "A former partner", "Control", "Shared lists", "A user", "", "");
        return MisuseScenario.write(
                OrgKey.of(new OrgId(UUID.randomUUID()), UUID.randomUUID()),
                new ReviewId(UUID.randomUUID()),
                new MisuseScenario.Content(kind, narrative, score, Set.of(3)),
                NOW);
    }
}
