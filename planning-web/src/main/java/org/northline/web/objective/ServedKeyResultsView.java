package org.northline.web.objective;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.objective.ServedKeyResult;
import org.northline.planning.shared.Actor;

/** What an item serves, and whether the caller may change it. */
public record ServedKeyResultsView(
        @Schema(required = true) List<ServedKeyResultView> items,
        @Schema(required = true) boolean mayChange) {
    static ServedKeyResultsView of(List<ServedKeyResult> served, boolean mayChange, Actor caller) {
        return new ServedKeyResultsView(
                served.stream().map(one -> ServedKeyResultView.of(one, caller)).toList(), mayChange);
    }
}
