package org.northline.ethics.review;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.ethics.policy.Policies;
import org.northline.ethics.policy.QuestionBank;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgKey;

/** Screens an item to a tier and starts its review, led by whoever screened it. */
@OnePerServer
@Transactional
public class StartMisuseReview {
    private static final int LOWEST_TIER = 1;

    private final MisuseReviews reviews;
    private final Answers answers;
    private final Policies policies;
    private final ReviewDesk desk;
    private final Jdbi jdbi;

    @Inject
    StartMisuseReview(MisuseReviews reviews, Answers answers, Policies policies, ReviewDesk desk, Jdbi jdbi) {
        this.reviews = reviews;
        this.answers = answers;
        this.policies = policies;
        this.desk = desk;
        this.jdbi = jdbi;
    }

    public ReviewId start(Command command) {
        Actor actor = command.actor();
        ReviewDesk.requirePartInReviews(actor);
        itemFor(command).obstacle().ifPresent(sentence -> {
            throw new Conflict(sentence);
        });
        QuestionBank bank = policies.current(actor.org()).questionBank();
        Screening screening = Screening.checked(bank, command.screening());
        LastChange change = desk.change(actor);
        MisuseReview review = MisuseReview.start(
                OrgKey.of(actor.org(), Ids.next()), command.item(), screening.tier(bank), actor.person(), change);
        reviews.add(review);
        screening
                .answers()
                .forEach((question, given) -> answers.add(
                        Answer.to(question, review.id(), OrgKey.of(actor.org(), Ids.next()), given, change)));
        desk.written(review, actor);
        return review.id();
    }

    private ReviewableItem itemFor(Command command) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT i.withdrawn_at IS NOT NULL AS withdrawn,
                          EXISTS (SELECT FROM ethics.item_maker m
                            WHERE m.org_id = i.org_id AND m.item_id = i.id AND m.person_id = :lead) AS made_by_lead,
                          coalesce(r.state IN ('REVIEW', 'SEALED'), false) AND NOT EXISTS (SELECT FROM ethics.review_to_renew n
                            WHERE n.org_id = r.org_id AND n.item_id = r.item_id AND n.review_id = r.id) AS has_live_review,
                          EXISTS (SELECT FROM ethics.stop_in_force s WHERE s.org_id = i.org_id AND s.item_id = i.id) AS stopped,
                          EXISTS (SELECT FROM ethics.returned_text t WHERE t.org_id = i.org_id AND t.item_id = i.id) AS returned_unchanged,
                          (SELECT split_part(b.reason, ':', 2) FROM ethics.blocker b WHERE b.org_id = i.org_id
                            AND b.item_id = i.id AND b.reason LIKE 'ITEM_INCOMPLETE:%') AS incomplete
                        FROM planning.roadmap_item i
                        LEFT JOIN ethics.latest_review r ON r.org_id = i.org_id AND r.item_id = i.id
                        WHERE i.org_id = :org AND i.id = :item
                        """)
                .bind("org", command.actor().org().value())
                .bind("item", command.item())
                .bind("lead", command.actor().person().value())
                .map(ConstructorMapper.of(ReviewableItem.class))
                .findOne()
                .orElseThrow(NotFound::new));
    }

    /** The screening holds, for each triage question, the key of an option or {@link GivenAnswer#DO_NOT_KNOW}. */
    public record Command(Actor actor, UUID item, Map<String, String> screening) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(item, "item");
            screening = Map.copyOf(screening);
        }
    }

    /** The answers to all triage questions and to no other. */
    private record Screening(Map<String, GivenAnswer> answers) {
        static Screening checked(QuestionBank bank, Map<String, String> given) {
            FieldChecks checks = new FieldChecks();
            Map<String, GivenAnswer> answers = new TreeMap<>();
            bank.triage().forEach(question -> {
                String answer = given.getOrDefault(question.id(), "");
                boolean valid = answer.equals(GivenAnswer.DO_NOT_KNOW)
                        || question.form().accepts(answer);
                checks.that(
                        valid, "/screening/" + question.id(), "Choose one of the options, or that you do not know.");
                answers.put(question.id(), GivenAnswer.screened(answer));
            });
            given.keySet()
                    .forEach(id -> checks.that(
                            answers.containsKey(id), "/screening/" + id, "This is not a question of the screening."));
            checks.done();
            return new Screening(answers);
        }

        int tier(QuestionBank bank) {
            return bank.triage().stream()
                    .mapToInt(question ->
                            requireNonNull(answers.get(question.id())).leastTier(question, LOWEST_TIER))
                    .max()
                    .orElse(LOWEST_TIER);
        }
    }
}
