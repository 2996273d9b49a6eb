package org.northline.web.opportunity;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.opportunity.OpportunityRow;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Page;

/** A page of opportunities. */
public record OpportunityPage(@Schema(required = true) List<OpportunityView> items, Optional<String> nextCursor) {
    static OpportunityPage of(Page<OpportunityRow> page, Actor caller) {
        return new OpportunityPage(
                page.items().stream()
                        .map(row -> OpportunityView.of(row, caller))
                        .toList(),
                page.nextCursor());
    }
}
