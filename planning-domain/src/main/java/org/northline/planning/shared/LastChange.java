package org.northline.planning.shared;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who wrote a row last, and when: the columns {@code changed_by} and {@code changed_at} that the audit chain reads. */
@Embeddable
public class LastChange {
    @Column(name = "changed_by", nullable = false)
    private UUID changedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected LastChange() {}

    private LastChange(UUID changedBy, Instant changedAt) {
        this.changedBy = requireNonNull(changedBy, "changedBy");
        this.changedAt = requireNonNull(changedAt, "changedAt");
    }

    public static LastChange by(PersonId person, Instant at) {
        return new LastChange(person.value(), at);
    }

    public PersonId by() {
        return new PersonId(changedBy);
    }

    public Instant at() {
        return changedAt;
    }
}
