package org.northline.planning.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.scoring.ScorecardDraft.CriterionDraft;
import org.northline.planning.shared.Actors;
import org.northline.planning.shared.FieldProblem;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.InvalidInput;

class ScorecardDraftTest {
    @Test
    void suggestedScorecardHasBenefitsAndCostsThatWeighAHundred() {
        List<Criterion> suggested = Scorecard.suggested(new CycleId(Ids.next()), Actors.leader(), Instant.EPOCH)
                .criteria();

        assertThat(suggested).hasSize(5).extracting(Criterion::direction).contains(Direction.values());
        assertThat(suggested.stream().mapToInt(Criterion::weight).sum()).isEqualTo(100);
    }

    @Test
    void everyProblemIsToldAtItsField() {
        UUID twice = UUID.randomUUID();

        assertThat(pointersOf(
                        new CriterionDraft(twice, "Fit", -1, Direction.BENEFIT),
                        new CriterionDraft(twice, "FIT ", 101, Direction.COST),
                        new CriterionDraft(null, " ", null, null),
                        new CriterionDraft(null, "Effort", 1, Direction.COST)))
                .containsExactly(
                        "/criteria/0/weight",
                        "/criteria/1/name",
                        "/criteria/1/id",
                        "/criteria/1/weight",
                        "/criteria/2/name",
                        "/criteria/2/weight",
                        "/criteria/2/direction");
    }

    @Test
    void scorecardNeedsACriterionWithWeight() {
        assertThat(pointersOf()).containsExactly("/criteria");
        assertThat(pointersOf(new CriterionDraft(null, "Fit", 0, Direction.BENEFIT)))
                .containsExactly("/criteria");
    }

    @Test
    void thirteenCriteriaAreTooMany() {
        CriterionDraft[] many = IntStream.range(0, 13)
                .mapToObj(number -> new CriterionDraft(null, "Criterion " + number, 1, Direction.BENEFIT))
                .toArray(CriterionDraft[]::new);

        assertThat(pointersOf(many)).containsExactly("/criteria");
    }

    private static List<String> pointersOf(CriterionDraft... criteria) {
        ScorecardDraft draft = new ScorecardDraft(List.of(criteria));
        return catchThrowableOfType(InvalidInput.class, draft::checked).problems().stream()
                .map(FieldProblem::pointer)
                .toList();
    }
}
