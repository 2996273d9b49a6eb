package org.northline.ethics.casefile;

import jakarta.validation.constraints.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.scenario.Aggravator;
import org.northline.ethics.scenario.Likelihood;
import org.northline.ethics.scenario.ScenarioKind;
import org.northline.ethics.scenario.Score;

/** One person's score of a scenario, with the level, 1 to 4, that follows from it. A likelihood that is absent is unknown. */
public record ScoreView(
        @NotNull PersonReference by,
        @NotNull Integer severity,
        @Nullable Integer likelihood,
        @NotNull Set<Aggravator> aggravators,
        @NotNull Integer level) {
    public ScoreView {
        aggravators = Set.copyOf(aggravators);
    }

    /** From columns that are named alike wherever a score is kept. */
    static ScoreView of(ResultSet row, String prefix, ScenarioKind kind, PersonReference by) throws SQLException {
        boolean known = row.getBoolean(prefix + "likelihood_known");
        int likelihood = row.getInt(prefix + "likelihood");
        Set<Aggravator> aggravators = aggravators(row, prefix);
        Score score = new Score(row.getInt(prefix + "severity"), new Likelihood(likelihood, known), aggravators);
        return new ScoreView(by, score.severity(), known ? likelihood : null, aggravators, score.level(kind));
    }

    private static Set<Aggravator> aggravators(ResultSet row, String prefix) throws SQLException {
        Set<Aggravator> aggravators = EnumSet.noneOf(Aggravator.class);
        if (row.getBoolean(prefix + "irreversible")) {
            aggravators.add(Aggravator.IRREVERSIBLE);
        }
        if (row.getBoolean(prefix + "vulnerable_people")) {
            aggravators.add(Aggravator.VULNERABLE_PEOPLE);
        }
        if (row.getBoolean(prefix + "wide_reach")) {
            aggravators.add(Aggravator.WIDE_REACH);
        }
        return aggravators;
    }
}
