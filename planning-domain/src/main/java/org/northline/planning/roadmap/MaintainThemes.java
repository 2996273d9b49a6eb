package org.northline.planning.roadmap;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;
import org.northline.planning.strategy.OptionId;
import org.northline.planning.strategy.StrategyOption;
import org.northline.planning.strategy.StrategyOptions;

/** Adds, edits, archives and restores strategic themes, each from a chosen strategy of its cycle; for product leaders. */
@OnePerServer
@Transactional
public class MaintainThemes {
    private final StrategicThemes themes;
    private final PlanningCycles cycles;
    private final StrategyOptions options;
    private final Clock clock;

    @Inject
    public MaintainThemes(StrategicThemes themes, PlanningCycles cycles, StrategyOptions options, Clock clock) {
        this.themes = themes;
        this.cycles = cycles;
        this.options = options;
        this.clock = clock;
    }

    public ThemeId add(Add command) {
        Actor actor = command.actor();
        CycleId cycle = cycles.getLive(actor.org(), command.cycle()).id();
        actor.require(Capacity.PRODUCT_LEADER);
        StrategicTheme.Content content =
                StrategicTheme.Content.checked(command.name(), command.description(), command.option());
        StrategyOption option = chosen(actor, cycle, requireNonNull(command.option()));
        ThemeId id = new ThemeId(Ids.next());
        refuseTakenName(actor, cycle, content.name(), id);
        int position = themes.nextPosition(actor.org(), cycle);
        themes.add(StrategicTheme.add(id, cycle, option.id(), position, content, actor, clock.instant()));
        return id;
    }

    /** Gives the new version. */
    public long edit(Edit command) {
        Actor actor = command.actor();
        StrategicTheme theme = themes.getLive(actor.org(), command.id());
        cycles.getLive(actor.org(), theme.cycle());
        actor.require(Capacity.PRODUCT_LEADER);
        StaleVersion.check(command.seenVersion(), theme.version());
        StrategicTheme.Content content =
                StrategicTheme.Content.checked(command.name(), command.description(), command.option());
        StrategyOption option = chosen(actor, theme.cycle(), requireNonNull(command.option()));
        refuseTakenName(actor, theme.cycle(), content.name(), theme.id());
        theme.edit(option.id(), content, actor, clock.instant());
        themes.flush();
        return theme.version();
    }

    public void archive(Archive command) {
        Actor actor = command.actor();
        StrategicTheme theme = themes.getLive(actor.org(), command.id());
        actor.require(Capacity.PRODUCT_LEADER);
        long items = themes.liveItems(actor.org(), theme.id());
        if (items > 0) {
            throw new Conflict("The theme " + theme.name() + " has " + items + (items == 1 ? " item" : " items")
                    + ". Move them to another theme or withdraw them first.");
        }
        long objectives = themes.liveObjectives(actor.org(), theme.id());
        if (objectives > 0) {
            throw new Conflict("The theme " + theme.name() + " has " + objectives
                    + (objectives == 1 ? " objective" : " objectives")
                    + ". Give them to another theme or archive them first.");
        }
        theme.archive(actor, clock.instant());
        themes.flush();
    }

    /** Does nothing to a theme that is not archived, so that asking twice is no mistake. */
    public void restore(Restore command) {
        Actor actor = command.actor();
        StrategicTheme theme = themes.find(actor.org(), command.id()).orElseThrow(NotFound::new);
        cycles.getLive(actor.org(), theme.cycle());
        actor.require(Capacity.PRODUCT_LEADER);
        if (!theme.isArchived()) {
            return;
        }
        StrategyOption option = options.findLocked(actor.org(), theme.option()).orElseThrow(NotFound::new);
        if (!option.isChosen()) {
            throw new Conflict("The theme " + theme.name() + " comes from "
                    + option.strategy().name() + ", which is not chosen any more. Choose it again first.");
        }
        refuseTakenName(actor, theme.cycle(), theme.name(), theme.id());
        theme.restore(actor, clock.instant());
        themes.flush();
    }

    /** Locks the option, so that its choice cannot be taken back while this theme is being tied to it. */
    private StrategyOption chosen(Actor actor, CycleId cycle, OptionId id) {
        StrategyOption option = options.findLocked(actor.org(), id)
                .filter(found -> found.cycle().equals(cycle))
                .orElseThrow(() -> InvalidInput.at("/optionId", "This planning cycle has no such strategy."));
        if (!option.isChosen()) {
            throw InvalidInput.at(
                    "/optionId", "This strategy is not chosen. Choose it first; themes come from chosen ones.");
        }
        return option;
    }

    private void refuseTakenName(Actor actor, CycleId cycle, String name, ThemeId own) {
        themes.findLive(actor.org(), cycle, name)
                .filter(other -> !other.id().equals(own))
                .ifPresent(other -> {
                    throw new Conflict("This cycle already has a theme named " + other.name() + ". Use another name.");
                });
    }

    /** A new theme, placed after the others. */
    public record Add(
            Actor actor,
            CycleId cycle,
            @Nullable String name,
            @Nullable String description,
            @Nullable OptionId option) {
        public Add {
            requireNonNull(actor, "actor");
            requireNonNull(cycle, "cycle");
        }
    }

    /** A change by somebody who saw {@code seenVersion}; refused when that is no longer the newest. */
    public record Edit(
            Actor actor,
            ThemeId id,
            long seenVersion,
            @Nullable String name,
            @Nullable String description,
            @Nullable OptionId option) {
        public Edit {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
        }
    }

    /** The theme to archive. */
    public record Archive(Actor actor, ThemeId id) {
        public Archive {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
        }
    }

    /** The archived theme to bring back. */
    public record Restore(Actor actor, ThemeId id) {
        public Restore {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
        }
    }
}
