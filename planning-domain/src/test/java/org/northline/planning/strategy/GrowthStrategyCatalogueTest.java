package org.northline.planning.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GrowthStrategyCatalogueTest {
    private final GrowthStrategyCatalogue catalogue = GrowthStrategyCatalogue.current();

    @Test
    void sixteenStrategiesStandInTheirOrder() {
        assertThat(catalogue.strategies())
                .extracting(GrowthStrategy::key)
                .containsExactly(
                        "MARKET_PENETRATION",
                        "UP_MARKET",
                        "DOWN_MARKET",
                        "NEW_GEOGRAPHY",
                        "NEW_VERTICAL",
                        "NEW_CHANNEL_OR_PARTNER",
                        "SELF_SERVE_GROWTH",
                        "NEW_CAPABILITIES",
                        "COMPLEMENTARY_PRODUCT",
                        "PLATFORM_ECOSYSTEM",
                        "ACQUISITION_OR_DIVERSIFICATION",
                        "PRICING_AND_PACKAGING",
                        "ACTIVATION",
                        "RETAIN_AND_EXPAND",
                        "COST_TO_SERVE",
                        "SUNSET_OR_DIVEST");
        assertThat(catalogue.strategies())
                .extracting(GrowthStrategy::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
    }

    @Test
    void everyStrategySaysWhatItMovesNeedsAndRisks() {
        assertThat(catalogue.strategies()).allSatisfy(strategy -> {
            assertThat(strategy.description()).hasSizeGreaterThan(80);
            assertThat(List.of(strategy.metricsItShouldMove(), strategy.evidenceItNeeds(), strategy.typicalRisks()))
                    .allSatisfy(list -> assertThat(list).hasSizeBetween(3, 5).doesNotHaveDuplicates());
            assertThat(strategy.notThis()).startsWith("Not ");
        });
    }

    @Test
    void noTextKeepsAMarkOfItsFile() {
        assertThat(catalogue.strategies().stream().flatMap(GrowthStrategyCatalogueTest::texts))
                .allSatisfy(text -> assertThat(text).isEqualTo(text.strip()).doesNotContain("|", "\\", "  ", "\n"));
    }

    @Test
    void theThreeClassesAreThereAndThePracticeIsCredited() {
        assertThat(catalogue.strategies())
                .extracting(GrowthStrategy::strategyClass)
                .contains(StrategyClass.values());
        assertThat(catalogue.credit()).contains("Tami Reiss");
    }

    @Test
    void versionThatDecisionsReferToIsFrozen() throws IOException, NoSuchAlgorithmException {
        try (InputStream file = GrowthStrategyCatalogue.class.getResourceAsStream("growth-strategies-1.properties")) {
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(file.readAllBytes()));

            assertThat(hash)
                    .as("Version 1 is in use: leave it as it is and write the next version.")
                    .isEqualTo("08cb3f90c4c9b0f0a76557d41b25eb3deb978cf0714eea74ab7255e4b1ed1729");
        }
    }

    @Test
    void unknownVersionsAndKeysAreOurMistake() {
        assertThat(catalogue.find("GET_RICH")).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> GrowthStrategyCatalogue.version(0));
        assertThatIllegalStateException().isThrownBy(() -> GrowthStrategyCatalogue.version(catalogue.version() + 1));
        assertThatIllegalStateException().isThrownBy(() -> catalogue.get("GET_RICH"));
    }

    private static Stream<String> texts(GrowthStrategy strategy) {
        return Stream.concat(
                Stream.of(strategy.name(), strategy.description(), strategy.notThis(), strategy.origin()),
                Stream.of(strategy.metricsItShouldMove(), strategy.evidenceItNeeds(), strategy.typicalRisks())
                        .flatMap(List::stream));
    }
}
