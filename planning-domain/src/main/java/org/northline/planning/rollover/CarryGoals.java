package org.northline.planning.rollover;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.objective.KeyResultDraft;
import org.northline.planning.objective.KeyResultId;
import org.northline.planning.objective.KeyResultRow;
import org.northline.planning.objective.MaintainKeyResults;
import org.northline.planning.objective.MaintainObjectives;
import org.northline.planning.objective.ObjectiveDraft;
import org.northline.planning.objective.ObjectiveId;
import org.northline.planning.objective.ObjectiveList;
import org.northline.planning.objective.ObjectiveRow;
import org.northline.planning.roadmap.MaintainThemes;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.roadmap.StrategicTheme;
import org.northline.planning.roadmap.StrategicThemes;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.PersonId;

/** Makes the themes and objectives of a plan anew in the next cycle: what was reached becomes the baseline of the way that is left. */
@OnePerServer
class CarryGoals {
    private final StrategicThemes themes;
    private final MaintainThemes maintainThemes;
    private final CarryStrategies strategies;
    private final ObjectiveList objectives;
    private final MaintainObjectives maintainObjectives;
    private final MaintainKeyResults maintainKeyResults;

    @Inject
    CarryGoals(
            StrategicThemes themes,
            MaintainThemes maintainThemes,
            CarryStrategies strategies,
            ObjectiveList objectives,
            MaintainObjectives maintainObjectives,
            MaintainKeyResults maintainKeyResults) {
        this.themes = themes;
        this.maintainThemes = maintainThemes;
        this.strategies = strategies;
        this.objectives = objectives;
        this.maintainObjectives = maintainObjectives;
        this.maintainKeyResults = maintainKeyResults;
    }

    /**
     * The theme's copy, made now when there is none and nobody has made a theme of this name; empty when its strategy is not chosen in the new
     * cycle.
     */
    Optional<ThemeId> theme(CarryRun run, UUID origin) {
        Optional<UUID> known = run.copyOf(PartKind.THEME, origin);
        if (known.isPresent()) {
            return known.map(ThemeId::new);
        }
        StrategicTheme theme = themes.getLive(run.actor().org(), new ThemeId(origin));
        Optional<ThemeId> namesake =
                themes.findLive(run.actor().org(), run.to(), theme.name()).map(StrategicTheme::id);
        namesake.ifPresent(there -> run.known(PartKind.THEME, origin, there.value()));
        return namesake.or(() -> made(run, theme));
    }

    private Optional<ThemeId> made(CarryRun run, StrategicTheme theme) {
        return strategies
                .carry(run.actor(), run.from(), run.to(), theme.option())
                .map(option -> {
                    ThemeId copy = maintainThemes.add(
                            new MaintainThemes.Add(run.actor(), run.to(), theme.name(), theme.description(), option));
                    run.carried(PartKind.THEME, theme.id().value(), copy.value());
                    return copy;
                });
    }

    /** Makes the objective anew with those of its key results that have not reached their targets; does nothing when there is a copy already. */
    void objective(CarryRun run, ObjectiveRow objective, ThemeId theme) {
        if (run.copyOf(PartKind.OBJECTIVE, objective.id()).isPresent()) {
            return;
        }
        ObjectiveId copy = maintainObjectives.add(new MaintainObjectives.Add(
                run.actor(),
                run.to(),
                new ObjectiveDraft(
                        theme,
                        objective
                                .product()
                                .map(product -> new ProductId(product.id()))
                                .orElse(null),
                        objective.title(),
                        objective.why(),
                        run.answering(objective.owner().id()),
                        objective.commitment())));
        run.carried(PartKind.OBJECTIVE, objective.id(), copy.value());
        open(objective).forEach(keyResult -> {
            KeyResultId fresh = maintainKeyResults.add(new MaintainKeyResults.Add(
                    run.actor(),
                    copy,
                    draft(keyResult, run.answering(keyResult.owner().id()))));
            run.measures(keyResult.id(), fresh);
        });
    }

    ObjectiveRow read(CarryRun run, UUID id) {
        return objectives.get(run.actor().org(), new ObjectiveId(id));
    }

    /** Those whose target is not reached; what nobody has measured is not reached. */
    static List<KeyResultRow> open(ObjectiveRow objective) {
        return objective.keyResults().stream()
                .filter(row -> row.progress()
                        .filter(progress ->
                                progress.come().abs().compareTo(progress.whole().abs()) >= 0
                                        && progress.come().signum()
                                                == progress.whole().signum())
                        .isEmpty())
                .toList();
    }

    /** A metric is of the visions of its own year, so check-ins say from now on how far it comes. */
    private static KeyResultDraft draft(KeyResultRow row, PersonId owner) {
        return new KeyResultDraft(
                row.title(),
                row.unit(),
                row.span().direction(),
                row.current().orElse(row.span().baseline()),
                row.span().target(),
                row.kind(),
                owner,
                null);
    }
}
