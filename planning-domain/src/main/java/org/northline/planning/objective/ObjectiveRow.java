package org.northline.planning.objective;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.objective.KeyResultRow.Named;
import org.northline.planning.shared.Actor;

/** An objective as it is read, with its key results in their order. */
public record ObjectiveRow(
        UUID id,
        UUID cycleId,
        Theme theme,
        Optional<Named> product,
        String title,
        String why,
        Named owner,
        Commitment commitment,
        int position,
        List<KeyResultRow> keyResults,
        long version) {
    public ObjectiveRow {
        keyResults = List.copyOf(keyResults);
    }

    /** The mean of what its key results have come; one of which nothing is known yet does not count. Empty when none counts. */
    public Optional<Progress> progress() {
        return Progress.meanOf(
                keyResults.stream().flatMap(row -> row.progress().stream()).toList());
    }

    public boolean mayBeChangedBy(Actor actor) {
        return ObjectiveRights.mayChange(actor, product.map(Named::id));
    }

    ObjectiveRow with(List<KeyResultRow> rows) {
        return new ObjectiveRow(id, cycleId, theme, product, title, why, owner, commitment, position, rows, version);
    }

    /** The theme that it is of. */
    public record Theme(UUID id, String name, int position) {}
}
