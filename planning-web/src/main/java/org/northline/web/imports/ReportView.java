package org.northline.web.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.imports.ImportReport;
import org.northline.planning.imports.RowProblem;

/** What a run did or a dry run would do; every wanted row is created, updated, unchanged or skipped. */
@Schema(name = "ImportReport")
public record ReportView(
        @Schema(required = true) boolean dryRun,
        @Schema(required = true) int rows,
        @Schema(required = true) int leftOut,
        @Schema(required = true) int created,
        @Schema(required = true) int updated,
        @Schema(required = true) int unchanged,
        @Schema(required = true) int skipped,
        @Schema(required = true) int removedFromPortfolio,
        @Schema(required = true) int problemCount,

        @Schema(required = true, description = "The first 50; the file has all of them.")
        List<ProblemView> problems,

        @Schema(required = true) List<String> newProducts) {
    public ReportView {
        problems = List.copyOf(problems);
        newProducts = List.copyOf(newProducts);
    }

    static ReportView of(ImportReport report, List<RowProblem> problems) {
        return new ReportView(
                report.dryRun(),
                report.rows(),
                report.leftOut(),
                report.created(),
                report.updated(),
                report.unchanged(),
                report.skipped(),
                report.removedFromPortfolio(),
                report.problems(),
                problems.stream().map(ProblemView::of).toList(),
                report.newProducts());
    }

    /** What is wrong with one row. */
    @Schema(name = "ImportProblem")
    public record ProblemView(
            @Schema(required = true) long line,
            @Schema(required = true) String column,
            @Schema(required = true) String value,
            @Schema(required = true) String sentence) {
        static ProblemView of(RowProblem problem) {
            return new ProblemView(problem.line(), problem.column(), problem.value(), problem.sentence());
        }
    }
}
