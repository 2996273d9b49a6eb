package org.northline.planning.savedview;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Predicate;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/** Saves, changes, archives and restores views; for everybody, each their own. Somebody else's view that is not shared is not there. */
@OnePerServer
@Transactional
public class MaintainSavedViews {
    private final SavedViews views;
    private final Clock clock;

    @Inject
    public MaintainSavedViews(SavedViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    public SavedViewId save(Actor actor, ViewDraft draft) {
        ViewDraft.Checked checked = draft.checked();
        SavedViewId id = new SavedViewId(Ids.next());
        refuseTakenName(actor, checked.name(), id);
        views.add(SavedView.save(id, checked, actor, clock.instant()));
        return id;
    }

    /** Gives the new version. */
    public long change(Change command) {
        Actor actor = command.actor();
        SavedView view = own(actor, command.id(), one -> !one.isArchived());
        StaleVersion.check(command.seenVersion(), view.version());
        ViewDraft.Checked checked = command.draft().checked();
        refuseTakenName(actor, checked.name(), view.id());
        view.change(checked, actor, clock.instant());
        views.flush();
        return view.version();
    }

    public void archive(Actor actor, SavedViewId id) {
        own(actor, id, one -> !one.isArchived()).archive(actor, clock.instant());
        views.flush();
    }

    /** Does nothing to a view that is not archived, so that asking twice is no mistake. */
    public void restore(Actor actor, SavedViewId id) {
        SavedView view = own(actor, id, one -> true);
        if (!view.isArchived()) {
            return;
        }
        refuseTakenName(actor, view.name(), id);
        view.restore(actor, clock.instant());
        views.flush();
    }

    private SavedView own(Actor actor, SavedViewId id, Predicate<SavedView> isThere) {
        SavedView view = views.find(actor.org(), id).filter(isThere).orElseThrow(NotFound::new);
        if (view.owner().equals(actor.person())) {
            return view;
        }
        if (view.isShared()) {
            throw new Forbidden("Only the person who saved this view changes it. Save one of your own.");
        }
        throw new NotFound();
    }

    private void refuseTakenName(Actor actor, String name, SavedViewId own) {
        views.findLive(actor.org(), actor.person(), name)
                .filter(other -> !other.id().equals(own))
                .ifPresent(other -> {
                    throw new Conflict("You have a view named " + other.name() + " already. Use another name.");
                });
    }

    /** A change by somebody who saw {@code seenVersion}; refused when that is no longer the newest. */
    public record Change(Actor actor, SavedViewId id, long seenVersion, ViewDraft draft) {
        public Change {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
            requireNonNull(draft, "draft");
        }
    }
}
