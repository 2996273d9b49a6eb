package org.northline.ethics.review;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/** The answer to one question of one review. The database remembers everybody who ever wrote it. */
@Entity
@Table(schema = "ethics", name = "answer")
public class Answer {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "review_id", nullable = false, updatable = false)
    private UUID reviewId;

    @Column(name = "question_id", nullable = false, updatable = false)
    private String questionId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AnswerState state;

    @Column(nullable = false)
    private String value;

    @Column(nullable = false)
    private String reason;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected Answer() {}

    private Answer(OrgKey key, ReviewId review, String questionId, GivenAnswer given, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.reviewId = review.value();
        this.questionId = requireNonNull(questionId, "questionId");
        write(given, change);
    }

    public static Answer to(String questionId, ReviewId review, OrgKey key, GivenAnswer given, LastChange change) {
        return new Answer(key, review, questionId, given, change);
    }

    public void revise(GivenAnswer given, LastChange change) {
        write(given, change);
    }

    private void write(GivenAnswer given, LastChange change) {
        this.state = given.state();
        this.value = given.value();
        this.reason = given.reason();
        this.lastChange = requireNonNull(change, "change");
    }

    public OrgKey key() {
        return key;
    }

    public ReviewId review() {
        return new ReviewId(reviewId);
    }

    public String question() {
        return questionId;
    }

    public GivenAnswer given() {
        return new GivenAnswer(state, value, reason);
    }

    public LastChange lastChange() {
        return lastChange;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answer answer && key.equals(answer.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
