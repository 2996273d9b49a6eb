package org.northline.ethics.sample;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.northline.ethics.scenario.DiscussScores;
import org.northline.ethics.scenario.ScenarioId;
import org.northline.ethics.scenario.Score;
import org.northline.ethics.scenario.ScoreScenario;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;

/** Gives the second scores of the sample company's gravest review, by somebody who has not seen the first ones. */
@OnePerServer
class SampleScores {
    private static final int FIRST_WRITING = 1;

    private static final List<Score.Draft> SECOND = List.of(score(4, 3), score(2, 2), score(3, 3));

    private static final int FAR_APART = 1;

    private static final String WHY =
            "One of us thought of owners who call every week, the other of those who call once. Both are right: "
                    + "the few who call often teach each other the answers. We watch how often an answer changes on the second try.";

    private final ScoreScenario score;
    private final DiscussScores discuss;

    @Inject
    SampleScores(ScoreScenario score, DiscussScores discuss) {
        this.score = score;
        this.discuss = discuss;
    }

    void scoreAgain(SampleCompany company, List<ScenarioId> scenarios) {
        for (int i = 0; i < SECOND.size(); i++) {
            score.score(new ScoreScenario.Command(
                    company.as(SampleRole.SECOND_REVIEWER), scenarios.get(i), FIRST_WRITING, SECOND.get(i)));
        }
        discuss.discuss(new DiscussScores.Command(company.as(SampleReviews.LEAD), scenarios.get(FAR_APART), WHY));
    }

    private static Score.Draft score(int severity, int likelihood) {
        return new Score.Draft(severity, Optional.of(likelihood), Set.of());
    }
}
