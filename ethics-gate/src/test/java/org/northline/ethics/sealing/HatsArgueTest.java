package org.northline.ethics.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.northline.ethics.sealing.DossierBuilder.aCompleteDossier;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.northline.ethics.hat.Hat;

class HatsArgueTest {
    private static final Set<String> OF_HATS = Set.of("ADVOCATE_MISSING", "OUTSIDER_MISSING", "WEARER_NOT_INDEPENDENT");

    @ParameterizedTest(name = "tier {0}: {1}")
    @CsvSource({
        "1, ''",
        "2, ADVOCATE_MISSING",
        "3, ADVOCATE_MISSING OUTSIDER_MISSING",
        "4, ADVOCATE_MISSING OUTSIDER_MISSING"
    })
    @DisplayName("I-27 From tier 2 on the devil's advocate has argued, from tier 3 on the outsider, too")
    void higherTiersAreArguedAgainst(int tier, String missing) {
        DossierBuilder silent = aCompleteDossier()
                .ofTier(tier)
                .with(Hat.DEVILS_ADVOCATE, false, false, true)
                .with(Hat.OUTSIDER, true, false, true);

        assertThat(String.join(" ", unmet(silent))).isEqualTo(missing);
        assertThat(unmet(aCompleteDossier().ofTier(tier))).isEmpty();
    }

    @ParameterizedTest(name = "{0}, worn {1}")
    @CsvSource({
        "DEVILS_ADVOCATE, false, Nobody is the devil's advocate, The lead gives the hat",
        "DEVILS_ADVOCATE, true, The devil's advocate has written nothing yet, Who wears the hat",
        "OUTSIDER, false, No outsider has looked at it, The lead gives the hat",
        "OUTSIDER, true, The outsider has written nothing yet, Who wears the hat"
    })
    void ruleSaysWhetherThePersonOrTheWordsAreMissing(Hat hat, boolean worn, String title, String action) {
        DossierBuilder dossier = aCompleteDossier().ofTier(3).with(hat, worn, false, true);

        assertThat(SealingRules.unmet(dossier.build()))
                .filteredOn(rule -> OF_HATS.contains(rule.code()))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.title()).isEqualTo(title);
                    assertThat(rule.whatToDo()).startsWith(action);
                });
    }

    @ParameterizedTest
    @CsvSource({"DEVILS_ADVOCATE, 1", "OUTSIDER, 1", "OUTSIDER, 3"})
    @DisplayName("I-27 Whoever came to have a part in it argues no more, in any tier")
    void wearerHasNoPart(Hat hat, int tier) {
        assertThat(unmet(aCompleteDossier().ofTier(tier).with(hat, true, true, false)))
                .containsExactly("WEARER_NOT_INDEPENDENT");
    }

    @Test
    @DisplayName("I-34 What is argued lowers no tier and raises none")
    void argumentsDemandNoTier() {
        DossierBuilder dossier = aCompleteDossier();

        assertThat(dossier.build().demandedTier())
                .isEqualTo(
                        dossier.with(Hat.OUTSIDER, false, false, true).build().demandedTier());
    }

    private static List<String> unmet(DossierBuilder dossier) {
        return SealingRules.unmet(dossier.build()).stream()
                .map(UnmetRule::code)
                .filter(OF_HATS::contains)
                .toList();
    }
}
