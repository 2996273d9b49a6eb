package org.northline.web.export;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.northline.planning.baseline.DifferenceKind;
import org.northline.planning.baseline.PlanDifference;
import org.northline.planning.budget.PlannedAllocation;
import org.northline.planning.objective.ObjectiveRow;
import org.northline.planning.strategy.OptionRow;
import org.northline.planning.vision.VisionRow;

/**
 * What a board reads of a year: what was chosen and what was not, what it is to reach, how the work is shared, the roadmap, how the gate stands, and
 * what changed since the plan was agreed.
 *
 * @param sheet the roadmap as its own files have it
 * @param currency that of the plan
 * @param standings how many items of the cycle stand how with the gate
 * @param changes none when no plan to compare with was chosen
 */
record BoardPack(
        RoadmapSheet sheet,
        String currency,
        List<OptionRow> options,
        List<ObjectiveRow> objectives,
        List<VisionRow> visions,
        PlannedAllocation allocation,
        Map<String, Integer> standings,
        Waiting waiting,
        Optional<Changes> changes,
        Audience audience) {
    BoardPack {
        requireNonNull(sheet, "sheet");
        requireNonNull(currency, "currency");
        options = List.copyOf(options);
        objectives = List.copyOf(objectives);
        visions = List.copyOf(visions);
        requireNonNull(allocation, "allocation");
        standings = Map.copyOf(standings);
        requireNonNull(waiting, "waiting");
        requireNonNull(changes, "changes");
        requireNonNull(audience, "audience");
    }

    /** What its readers may know beside the plan itself. */
    record Audience(boolean money, boolean names) {}

    /** What waits at the gate, of which the first are named. */
    record Waiting(List<WaitingRow> rows, boolean more) {
        Waiting {
            rows = List.copyOf(rows);
        }
    }

    /** An item that waits, and what it lacks. */
    record WaitingRow(String number, String title, String product, String standing, List<String> missing) {
        WaitingRow {
            missing = List.copyOf(missing);
        }
    }

    /** What became of the plan since a baseline; the first of the items that differ are named. */
    record Changes(String baseline, Map<DifferenceKind, Integer> counts, List<PlanDifference> items, boolean more) {
        Changes {
            requireNonNull(baseline, "baseline");
            counts = Map.copyOf(counts);
            items = List.copyOf(items);
        }
    }

    String title() {
        return "Board pack " + sheet.roadmap().cycle().year();
    }

    String fileName(ExportFormat format) {
        return "board-pack-" + sheet.roadmap().cycle().year() + "-" + sheet.today() + "." + format.word();
    }

    List<OptionRow> chosen() {
        return options.stream().filter(OptionRow::chosen).toList();
    }

    /** What somebody decided against for this year, and what was pursued and not chosen. */
    List<OptionRow> notChosen() {
        return options.stream()
                .filter(option -> !option.chosen() && option.stance().isPresent())
                .toList();
    }

    int standing(String standing) {
        return standings.getOrDefault(standing, 0);
    }

    /** Items of the cycle that are at the gate, and neither through it nor stopped. */
    int atTheGate() {
        return standings.entrySet().stream()
                .filter(entry -> !List.of("DRAFT", "CLEARED", "STOPPED").contains(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
