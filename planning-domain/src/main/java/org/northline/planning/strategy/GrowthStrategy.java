package org.northline.planning.strategy;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One entry of the catalogue.
 *
 * @param number its place in the catalogue, from 1
 * @param notThis what it is often mistaken for
 * @param origin where the idea comes from
 */
public record GrowthStrategy(
        String key,
        int number,
        StrategyClass strategyClass,
        String name,
        String description,
        List<String> metricsItShouldMove,
        List<String> evidenceItNeeds,
        List<String> typicalRisks,
        String notThis,
        String origin) {
    public GrowthStrategy {
        requireNonNull(key, "key");
        requireNonNull(strategyClass, "strategyClass");
        requireNonNull(name, "name");
        requireNonNull(description, "description");
        metricsItShouldMove = List.copyOf(metricsItShouldMove);
        evidenceItNeeds = List.copyOf(evidenceItNeeds);
        typicalRisks = List.copyOf(typicalRisks);
        requireNonNull(notThis, "notThis");
        requireNonNull(origin, "origin");
    }
}
