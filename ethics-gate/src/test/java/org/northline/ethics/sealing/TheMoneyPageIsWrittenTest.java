package org.northline.ethics.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.northline.ethics.sealing.DossierBuilder.aCompleteDossier;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheMoneyPageIsWrittenTest {
    @Test
    @DisplayName("I-26 A light review is sealed without its money page")
    void lightReviewIsNotAsked() {
        assertThat(missing(aCompleteDossier().ofTier(1).withoutMoneyPage())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    @DisplayName("I-26 From tier 2 on it is written what it could cost")
    void higherTiersAreAsked(int tier) {
        assertThat(missing(aCompleteDossier().ofTier(tier).withoutMoneyPage())).containsExactly("MONEY_PAGE_MISSING");
        assertThat(missing(aCompleteDossier().ofTier(tier))).isEmpty();
    }

    @Test
    @DisplayName("I-34 What it could cost lowers no tier and raises none")
    void moneyDemandsNoTier() {
        DossierBuilder opposed = aCompleteDossier().with(DossierBuilder.parties(false, true, "They pull apart."));

        assertThat(opposed.build().demandedTier())
                .isEqualTo(opposed.withoutMoneyPage().build().demandedTier())
                .isEqualTo(3);
    }

    private static List<String> missing(DossierBuilder dossier) {
        return SealingRules.unmet(dossier.build()).stream()
                .map(UnmetRule::code)
                .filter("MONEY_PAGE_MISSING"::equals)
                .toList();
    }
}
