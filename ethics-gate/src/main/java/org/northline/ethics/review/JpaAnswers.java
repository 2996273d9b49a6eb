package org.northline.ethics.review;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgKey;

@OnePerServer
class JpaAnswers implements Answers {
    private final Jdbi jdbi;

    @PersistenceContext(unitName = "ethics")
    private EntityManager entities;

    @Inject
    JpaAnswers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Answer> find(MisuseReview review, String question) {
        return entities.createQuery(
                        "SELECT a FROM Answer a WHERE a.key.orgId = :org AND a.reviewId = :review AND a.questionId = :question",
                        Answer.class)
                .setParameter("org", review.key().org().value())
                .setParameter("review", review.id().value())
                .setParameter("question", question)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Answer answer) {
        entities.persist(answer);
    }

    @Override
    public void second(MisuseReview review, Answer answer, Actor actor) {
        OrgKey key = answer.key();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO ethics.answer_second (org_id, answer_id, answer_version, review_id, changed_by)
                        VALUES (:org, :answer, :version, :review, :person) ON CONFLICT DO NOTHING
                        """)
                .bind("org", key.org().value())
                .bind("answer", key.id())
                .bind("version", answer.version())
                .bind("review", review.id().value())
                .bind("person", actor.person().value())
                .execute());
    }
}
