package org.northline.ethics.casefile;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.northline.ethics.hat.Hat;
import org.northline.ethics.review.ReviewId;
import org.northline.ethics.scenario.MitigationId;
import org.northline.ethics.scenario.ScenarioId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;

/** Reads single parts of a review. Each fails with {@link NotFound} when it is absent or another organisation's. */
@OnePerServer
public class ReviewParts {
    private final Jdbi jdbi;

    @Inject
    public ReviewParts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Absent while the question has no answer. */
    public Optional<AnswerView> findAnswer(Actor reader, ReviewId review, String question) {
        return read(reader, review.value(), WrittenParts::answers).stream()
                .filter(answer -> answer.questionId().equals(question))
                .findFirst();
    }

    public PartiesView parties(Actor reader, ReviewId review) {
        return read(reader, review.value(), WrittenParts::parties);
    }

    public MoneyPageView moneyPage(Actor reader, ReviewId review) {
        return read(reader, review.value(), WrittenParts::moneyPage);
    }

    public HatView hat(Actor reader, ReviewId review, Hat wanted) {
        return read(reader, review.value(), WrittenParts::hats).stream()
                .filter(hat -> hat.hat() == wanted)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public ScenarioView scenario(Actor reader, ScenarioId id) {
        List<ScenarioView> ofReview = read(
                reader,
                reviewOf(
                        "SELECT review_id FROM ethics.misuse_scenario WHERE org_id = :org AND id = :id",
                        reader,
                        id.value()),
                WrittenParts::scenarios);
        return ofReview.stream()
                .filter(scenario -> scenario.id().equals(id.value()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public MitigationView mitigation(Actor reader, MitigationId id) {
        List<MitigationView> ofReview = read(
                reader,
                reviewOf(
                        "SELECT review_id FROM ethics.mitigation WHERE org_id = :org AND id = :id", reader, id.value()),
                WrittenParts::mitigations);
        return ofReview.stream()
                .filter(mitigation -> mitigation.id().equals(id.value()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private UUID reviewOf(String sql, Actor reader, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("org", reader.org().value())
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne()
                .orElseThrow(NotFound::new));
    }

    private <T> T read(Actor reader, UUID review, Function<WrittenParts, T> part) {
        return jdbi.withHandle(handle -> part.apply(new WrittenParts(handle, reader, review)));
    }
}
