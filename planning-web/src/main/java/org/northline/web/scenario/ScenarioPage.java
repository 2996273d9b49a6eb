package org.northline.web.scenario;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.scenario.ScenarioRow;
import org.northline.planning.shared.Page;

/** A page of scenarios. */
public record ScenarioPage(@Schema(required = true) List<ScenarioView> items, Optional<String> nextCursor) {
    static ScenarioPage of(Page<ScenarioRow> page) {
        return new ScenarioPage(page.items().stream().map(ScenarioView::of).toList(), page.nextCursor());
    }
}
