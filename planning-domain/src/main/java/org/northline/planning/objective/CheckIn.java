package org.northline.planning.objective;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;

/**
 * What somebody said on a day about a key result: how far it came, and how sure they are that it gets there. It never changes; a mistaken one is
 * withdrawn with the reason, and stays in sight.
 */
@Entity
@Table(schema = "planning", name = "check_in")
public class CheckIn {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "key_result_id", nullable = false, updatable = false)
    private UUID keyResultId;

    @Column(name = "checked_on", nullable = false, updatable = false)
    private LocalDate checkedOn;

    @Column(updatable = false)
    private @Nullable BigDecimal value;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Confidence confidence;

    @Column(nullable = false, updatable = false)
    private String note;

    @Column(name = "author_id", nullable = false, updatable = false)
    private UUID authorId;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected CheckIn() {}

    private CheckIn(OrgKey key, KeyResultId keyResult, CheckInContent content, PersonId author, Instant writtenAt) {
        this.key = requireNonNull(key, "key");
        this.keyResultId = keyResult.value();
        this.checkedOn = content.checkedOn();
        this.value = content.value().orElse(null);
        this.confidence = content.confidence();
        this.note = content.note();
        this.authorId = author.value();
        this.writtenAt = writtenAt;
        this.lastChange = LastChange.by(author, writtenAt);
    }

    static CheckIn write(CheckInId id, KeyResultId keyResult, CheckInContent content, Actor actor, Instant now) {
        return new CheckIn(OrgKey.of(actor.org(), id.value()), keyResult, content, actor.person(), now);
    }

    void withdraw(String reason, Actor actor, Instant now) {
        this.withdrawnAt = requireNonNull(now, "now");
        this.withdrawalReason = requireNonNull(reason, "reason");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    public CheckInId id() {
        return new CheckInId(key.id());
    }

    public KeyResultId keyResult() {
        return new KeyResultId(keyResultId);
    }

    public LocalDate checkedOn() {
        return checkedOn;
    }

    /** Empty when the key result follows a metric, which has the value. */
    public Optional<BigDecimal> value() {
        return Optional.ofNullable(value);
    }

    public Confidence confidence() {
        return confidence;
    }

    public String note() {
        return note;
    }

    public PersonId author() {
        return new PersonId(authorId);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public Optional<String> withdrawalReason() {
        return Optional.ofNullable(withdrawalReason);
    }

    public long version() {
        return version;
    }

    OrgKey orgKey() {
        return key;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckIn checkIn && key.equals(checkIn.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
