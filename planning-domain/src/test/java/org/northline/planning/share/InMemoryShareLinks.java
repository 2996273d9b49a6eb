package org.northline.planning.share;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

/** Links in a map, by their key. */
final class InMemoryShareLinks implements ShareLinks {
    private final Map<OrgKey, ShareLink> links = new HashMap<>();

    @Override
    public Optional<ShareLink> find(OrgId org, ShareLinkId id) {
        return Optional.ofNullable(links.get(OrgKey.of(org, id.value())));
    }

    @Override
    public void add(ShareLink link, Optional<String> snapshot) {
        links.put(link.orgKey(), link);
    }

    @Override
    public void flush() {
        // a map holds every change at once
    }
}
