package org.northline.ethics.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class HarmLevelPropertiesTest {
    @Property
    @Label("A worse factor never lowers the level")
    void worseFactorNeverLowersTheLevel(
            @ForAll ScenarioKind kind,
            @ForAll @IntRange(min = 1, max = 4) int severity,
            @ForAll @IntRange(min = 1, max = 4) int likelihood,
            @ForAll Set<Aggravator> aggravators,
            @ForAll Aggravator more) {
        int level = HarmLevel.of(kind, severity, Likelihood.of(likelihood), aggravators);
        Set<Aggravator> worse = EnumSet.of(more);
        worse.addAll(aggravators);

        assertThat(HarmLevel.of(kind, severity + 1, Likelihood.of(likelihood), aggravators))
                .isGreaterThanOrEqualTo(level);
        assertThat(HarmLevel.of(kind, severity, Likelihood.of(likelihood + 1), aggravators))
                .isGreaterThanOrEqualTo(level);
        assertThat(HarmLevel.of(kind, severity, Likelihood.of(likelihood), worse))
                .isGreaterThanOrEqualTo(level);
        assertThat(HarmLevel.of(ScenarioKind.INTENDED, severity, Likelihood.of(likelihood), aggravators))
                .isGreaterThanOrEqualTo(level);
    }

    @Property
    @Label("An added scenario never lowers the case")
    void addedScenarioNeverLowersTheCase(
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 4) Integer> levels,
            @ForAll @IntRange(min = 1, max = 4) int added) {
        List<Integer> more = new ArrayList<>(levels);
        more.add(added);

        assertThat(HarmLevel.ofCase(more)).isGreaterThanOrEqualTo(HarmLevel.ofCase(levels));
    }

    @Property
    @Label("Order is irrelevant")
    void orderIsIrrelevant(
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 4) Integer> levels, @ForAll Random random) {
        List<Integer> shuffled = new ArrayList<>(levels);
        Collections.shuffle(shuffled, random);

        assertThat(HarmLevel.ofCase(shuffled)).isEqualTo(HarmLevel.ofCase(levels));
    }
}
