package org.northline.ethics.sealing;

import java.util.Locale;
import java.util.Optional;

/** I-27. Three different ones in tiers 1 and 2, seven above. */
final class TheVillainGaveEnoughScenarios implements SealingRule {

    private static final int FEW = 3;
    private static final int MANY = 7;
    private static final int HIGH_TIER = 3;

    @Override
    public Optional<UnmetRule> unmet(Dossier dossier) {
        int needed = dossier.file().tier() < HIGH_TIER ? FEW : MANY;
        long given = dossier.villain().stream()
                .flatMap(villain -> dossier.scenarios().stream()
                        .filter(scenario -> scenario.writtenBy().equals(villain.person())))
                .map(scenario ->
                        scenario.kind() + " " + scenario.title().strip().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        return given >= needed
                ? Optional.empty()
                : Optional.of(new UnmetRule(
                        "SCENARIOS_SHORT",
                        "The villain has written " + given + " of " + needed + " scenarios",
                        "Each is a different way in which this does harm.",
                        Optional.of(dossier.file().link("scenarios"))));
    }
}
