package org.northline.web.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.northline.planning.objective.Confidence;
import org.northline.planning.objective.KeyResultRow;
import org.northline.planning.objective.ObjectiveRow;
import org.northline.planning.objective.Progress;
import org.northline.planning.vision.MetricLine;
import org.northline.planning.vision.VisionRow;
import org.northline.web.export.Mark.Align;
import org.northline.web.export.Mark.Column;

/** What the year is to reach, in figures; those in money only where the readers may know it. */
final class OutcomePages {
    private final BoardPack pack;
    private final TablePages tables;

    OutcomePages(BoardPack pack, TablePages tables) {
        this.pack = pack;
        this.tables = tables;
    }

    /** How many there are, and how many of them are graded. */
    static String counted(List<ObjectiveRow> objectives) {
        long graded = objectives.stream()
                .filter(objective -> objective.progress().isPresent())
                .count();
        return objectives.size() + ", of which " + graded + " can be graded";
    }

    List<PicturePage> objectives() {
        List<Column> columns = List.of(
                new Column("Theme", 18, Align.LEFT),
                new Column("Objective", 26, Align.LEFT),
                new Column("Key result", 28, Align.LEFT),
                new Column("From, to", 16, Align.LEFT),
                new Column("Now", 9, Align.RIGHT),
                new Column("Progress", 10, Align.RIGHT),
                new Column("Confidence", 12, Align.LEFT));
        List<List<String>> rows = new ArrayList<>();
        for (ObjectiveRow objective : pack.objectives()) {
            if (objective.keyResults().isEmpty()) {
                rows.add(List.of(objective.theme().name(), objective.title(), "none yet", "", "", "", ""));
            }
            objective.keyResults().forEach(keyResult -> rows.add(row(objective, keyResult)));
        }
        return tables.of("Themes and objectives", "outcomes, never finished work", columns, rows);
    }

    private List<String> row(ObjectiveRow objective, KeyResultRow keyResult) {
        boolean shown = isShown(keyResult.unit());
        return List.of(
                objective.theme().name(),
                objective.title(),
                keyResult.title(),
                shown
                        ? figure(keyResult.span().baseline()) + " to "
                                + figure(keyResult.span().target()) + " " + words(keyResult.unit())
                        : BoardPages.NOT_SHOWN,
                shown ? keyResult.current().map(OutcomePages::figure).orElse("not known") : BoardPages.NOT_SHOWN,
                keyResult.progress().map(OutcomePages::percent).orElse(""),
                keyResult.lastSaid().map(said -> confidence(said.confidence())).orElse(""));
    }

    /** The metrics of the visions, from the whole down to each product. */
    List<PicturePage> metrics() {
        List<Column> columns = List.of(
                new Column("Vision", 20, Align.LEFT),
                new Column("Metric", 34, Align.LEFT),
                new Column("Unit", 12, Align.LEFT),
                new Column("Last year's target", 14, Align.RIGHT),
                new Column("Last year's result", 14, Align.RIGHT),
                new Column("Target", 12, Align.RIGHT));
        List<List<String>> rows = new ArrayList<>();
        for (VisionRow vision : pack.visions()) {
            vision.metrics().forEach(metric -> rows.add(row(vision, metric)));
        }
        return tables.of("Metrics", "North Star and guiding metrics", columns, rows);
    }

    private List<String> row(VisionRow vision, MetricLine metric) {
        boolean shown = isShown(metric.unit());
        return List.of(
                whose(vision),
                metric.name(),
                words(metric.unit()),
                shown ? known(metric.lastTarget()) : BoardPages.NOT_SHOWN,
                shown ? known(metric.lastResult()) : BoardPages.NOT_SHOWN,
                shown ? known(metric.target()) : BoardPages.NOT_SHOWN);
    }

    private static String whose(VisionRow vision) {
        return switch (vision.level()) {
            case COMPANY -> "Company";
            case PORTFOLIO -> "Portfolio";
            case PRODUCT -> vision.product().map(VisionRow.Subject::name).orElse("Product");
        };
    }

    private String words(String unit) {
        return MoneyUnits.words(unit, pack.currency());
    }

    private boolean isShown(String unit) {
        return pack.audience().money() || !MoneyUnits.isMoney(unit);
    }

    private static String known(Optional<BigDecimal> figure) {
        return figure.map(OutcomePages::figure).orElse("not known");
    }

    private static String figure(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }

    private static String percent(Progress progress) {
        return progress.rounded(2).movePointRight(2).toPlainString() + " %";
    }

    private static String confidence(Confidence confidence) {
        return switch (confidence) {
            case ON_TRACK -> "On track";
            case AT_RISK -> "At risk";
            case OFF_TRACK -> "Off track";
        };
    }
}
