package org.northline.planning.share;

import java.util.Optional;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

/** The links of the organisations, those included that lead nowhere any more. */
public interface ShareLinks {
    Optional<ShareLink> find(OrgId org, ShareLinkId id);

    /**
     * Makes the link durable at once.
     *
     * @param snapshot what a frozen link shows for good
     */
    void add(ShareLink link, Optional<String> snapshot);

    /** Writes what changed now, so that the version a caller reads is the stored one. */
    void flush();

    /** Refuses with {@link NotFound} when it is absent or another organisation's. */
    default ShareLink get(OrgId org, ShareLinkId id) {
        return find(org, id).orElseThrow(NotFound::new);
    }
}
