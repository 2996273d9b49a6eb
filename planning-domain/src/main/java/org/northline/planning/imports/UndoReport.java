package org.northline.planning.imports;

import java.util.List;
import java.util.UUID;

/**
 * What an undo did.
 *
 * @param kept items that the undo left alone because somebody worked on them since, the first of them by name
 */
public record UndoReport(int withdrawn, int restored, int archivedProducts, int keptCount, List<Kept> kept) {
    public UndoReport {
        kept = List.copyOf(kept);
    }

    /** An item that stays as it is, and why. */
    public record Kept(UUID id, String number, String title, String sentence) {}
}
