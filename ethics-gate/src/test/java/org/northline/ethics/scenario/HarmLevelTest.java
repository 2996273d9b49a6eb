package org.northline.ethics.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HarmLevelTest {
    /** Written down a second time, by impact, as the design states it. */
    private static final List<String> DESIGN = List.of("11112", "11222", "12233", "23344", "34444");

    @Test
    @DisplayName("I-34 The exhaustive table: 5 severities, 5 likelihoods, 8 sets of aggravators")
    void everyCombinationHasTheLevelOfTheTable() {
        for (int severity = 1; severity <= 5; severity++) {
            for (int likelihood = 1; likelihood <= 5; likelihood++) {
                for (Set<Aggravator> aggravators : subsets()) {
                    int impact = Math.min(5, severity + Math.min(2, aggravators.size()));
                    int expected = DESIGN.get(impact - 1).charAt(likelihood - 1) - '0';

                    assertThat(HarmLevel.of(ScenarioKind.MISUSE, severity, Likelihood.of(likelihood), aggravators))
                            .as("S%d L%d %s", severity, likelihood, aggravators)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void everySetOfAggravatorsIsTried() {
        assertThat(subsets()).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void whatIsIntendedHappens() {
        assertThat(HarmLevel.of(ScenarioKind.INTENDED, 3, Likelihood.of(1), Set.of()))
                .isEqualTo(HarmLevel.of(ScenarioKind.MISUSE, 3, Likelihood.of(5), Set.of()));
    }

    @Test
    void unknownLikelihoodCostsMoreThanEveryKnownMediumOne() {
        for (int severity = 1; severity <= 5; severity++) {
            for (int known = 1; known <= 3; known++) {
                assertThat(HarmLevel.of(ScenarioKind.FAILURE, severity, Likelihood.unknown(), Set.of()))
                        .isGreaterThanOrEqualTo(
                                HarmLevel.of(ScenarioKind.FAILURE, severity, Likelihood.of(known), Set.of()));
            }
        }
    }

    @Test
    void caseIsAsBadAsItsWorstScenario() {
        assertThat(HarmLevel.ofCase(List.of(1, 3, 2))).isEqualTo(3);
        assertThat(HarmLevel.ofCase(List.of())).isEqualTo(1);
    }

    @Test
    void fiveSeriousScenariosAreUnbearableAndFourAreNot() {
        assertThat(HarmLevel.ofCase(Collections.nCopies(4, 3))).isEqualTo(3);
        assertThat(HarmLevel.ofCase(Collections.nCopies(5, 3))).isEqualTo(4);
    }

    @Test
    void figuresOutsideOfTheScaleAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HarmLevel.of(ScenarioKind.SCALE, 0, Likelihood.of(1), Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HarmLevel.of(ScenarioKind.SCALE, 6, Likelihood.of(1), Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Likelihood.of(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Likelihood.of(6));
        assertThatIllegalArgumentException().isThrownBy(() -> new Likelihood(1, false));
    }

    private static List<Set<Aggravator>> subsets() {
        List<Set<Aggravator>> subsets = new ArrayList<>(List.of(EnumSet.noneOf(Aggravator.class)));
        for (Aggravator aggravator : Aggravator.values()) {
            for (Set<Aggravator> without : List.copyOf(subsets)) {
                Set<Aggravator> with = EnumSet.of(aggravator);
                with.addAll(without);
                subsets.add(with);
            }
        }
        return subsets;
    }
}
