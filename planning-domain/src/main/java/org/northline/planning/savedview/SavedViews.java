package org.northline.planning.savedview;

import java.util.Optional;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

/** The saved views of the organisations; of one person's views that are not archived each has a name of its own. */
public interface SavedViews {
    Optional<SavedView> find(OrgId org, SavedViewId id);

    /** By name, without regard to case. */
    Optional<SavedView> findLive(OrgId org, PersonId owner, String name);

    /** Makes the view durable at once. */
    void add(SavedView view);

    /** Writes what changed now, so that the version a caller reads is the stored one. */
    void flush();
}
