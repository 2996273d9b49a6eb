package org.northline.web.objective;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.objective.ServedKeyResult;
import org.northline.planning.shared.Actor;

/** A key result that an item serves; the id is that of the link between the two. */
@Schema(name = "ServedKeyResult")
public record ServedKeyResultView(
        @Schema(required = true) UUID id,
        @Schema(required = true) KeyResultView keyResult) {
    static ServedKeyResultView of(ServedKeyResult served, Actor caller) {
        return new ServedKeyResultView(served.link().value(), KeyResultView.of(served.keyResult(), caller));
    }
}
