package org.northline.web.share;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.share.ShareLinkRow;
import org.northline.planning.shared.Page;

/** A page of links, and whether the caller may make and revoke them. */
public record ShareLinkPage(
        @Schema(required = true) List<ShareLinkView> items,
        Optional<String> nextCursor,
        @Schema(required = true) boolean mayShare) {
    public ShareLinkPage {
        items = List.copyOf(items);
    }

    static ShareLinkPage of(Page<ShareLinkRow> page, boolean mayShare) {
        return new ShareLinkPage(page.items().stream().map(ShareLinkView::of).toList(), page.nextCursor(), mayShare);
    }
}
