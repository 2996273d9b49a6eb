package org.northline.planning.savedview;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;

/** Saved views in a map. */
final class InMemorySavedViews implements SavedViews {
    private final Map<OrgKey, SavedView> views = new HashMap<>();

    @Override
    public Optional<SavedView> find(OrgId org, SavedViewId id) {
        return Optional.ofNullable(views.get(OrgKey.of(org, id.value())));
    }

    @Override
    public Optional<SavedView> findLive(OrgId org, PersonId owner, String name) {
        return views.values().stream()
                .filter(view -> view.orgKey().org().equals(org)
                        && view.owner().equals(owner)
                        && view.name().equalsIgnoreCase(name)
                        && !view.isArchived())
                .findFirst();
    }

    @Override
    public void add(SavedView view) {
        views.put(view.orgKey(), view);
    }

    @Override
    public void flush() {
        // a map holds every change at once
    }
}
