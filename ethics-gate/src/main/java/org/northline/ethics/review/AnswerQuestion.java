package org.northline.ethics.review;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.northline.ethics.policy.Policies;
import org.northline.ethics.policy.Question;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.StaleVersion;

/** Answers a question of a review, answers it anew, or agrees that it does not apply. */
@OnePerServer
@Transactional
public class AnswerQuestion {
    private final ReviewDesk desk;
    private final Answers answers;
    private final Policies policies;

    @Inject
    AnswerQuestion(ReviewDesk desk, Answers answers, Policies policies) {
        this.desk = desk;
        this.answers = answers;
        this.policies = policies;
    }

    /** The version seen is 0 when the question had no answer yet. */
    public void answer(Command command) {
        Actor actor = command.actor();
        MisuseReview review = desk.open(actor, command.review());
        Question question = policies.get(actor.org(), review.policyVersion())
                .questionBank()
                .find(command.question())
                .orElseThrow(NotFound::new);
        Optional<Answer> present = answers.find(review, question.id());
        StaleVersion.check(command.seenVersion(), present.map(Answer::version).orElse(0L));
        GivenAnswer given = GivenAnswer.checked(question, command.state(), command.value(), command.reason());
        if (present.isPresent()) {
            present.get().revise(given, desk.change(actor));
        } else {
            answers.add(Answer.to(
                    question.id(), review.id(), OrgKey.of(actor.org(), Ids.next()), given, desk.change(actor)));
        }
        desk.written(review, actor);
    }

    /** The second person is not the one who wrote the answer. */
    public void second(Actor actor, ReviewId id, String question) {
        MisuseReview review = desk.open(actor, id);
        Answer answer = answers.find(review, question).orElseThrow(NotFound::new);
        if (answer.given().state() != AnswerState.NOT_APPLICABLE) {
            throw new Conflict("Only an answer that the question does not apply needs a second person.");
        }
        if (answer.lastChange().by().equals(actor.person())) {
            throw new Forbidden("You wrote this answer, so a second person has to agree with it.");
        }
        answers.second(review, answer, actor);
    }

    public record Command(
            Actor actor,
            ReviewId review,
            String question,
            long seenVersion,
            AnswerState state,
            Optional<String> value,
            Optional<String> reason) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(review, "review");
            requireNonNull(question, "question");
            requireNonNull(state, "state");
            requireNonNull(value, "value");
            requireNonNull(reason, "reason");
        }
    }
}
