package org.northline.ethics.sealing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.northline.ethics.scenario.ScenarioKind;

/** I-27. Harm comes from people who turn it and from things that break; both are looked at. */
final class MisuseAndFailureAreBothImagined implements SealingRule {

    @Override
    public Optional<UnmetRule> unmet(Dossier dossier) {
        List<String> missing = Stream.of(ScenarioKind.MISUSE, ScenarioKind.FAILURE)
                .filter(kind -> dossier.scenarios().stream().noneMatch(scenario -> scenario.kind() == kind))
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnmetRule(
                        "SCENARIO_KIND_MISSING",
                        "There is no scenario of " + String.join(" and none of ", missing),
                        "Write at least one scenario of each of these kinds.",
                        Optional.of(dossier.file().link("scenarios"))));
    }
}
