package org.northline.ethics.review;

import java.util.Optional;
import org.northline.planning.shared.Actor;

/** The answers of reviews. */
interface Answers {
    Optional<Answer> find(MisuseReview review, String question);

    void add(Answer answer);

    /** A second person agrees with this version of an answer; agreeing twice changes nothing. */
    void second(MisuseReview review, Answer answer, Actor actor);
}
