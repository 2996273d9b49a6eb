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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;

/**
 * An outcome by which an {@link Objective} is judged, in figures. Check-ins say how far it came, or the guiding metric of a vision that it
 * follows. It counts until it is withdrawn, and again when it is restored.
 */
@Entity
@Table(schema = "planning", name = "key_result")
public class KeyResult {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "objective_id", nullable = false, updatable = false)
    private UUID objectiveId;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String unit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Direction direction;

    @Column(nullable = false)
    private BigDecimal baseline;

    @Column(nullable = false)
    private BigDecimal target;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private KeyResultKind kind;

    @Column(name = "owner_id", nullable = false)
    private UUID ownerId;

    // The metric that it follows, or itself: a UUID that may be absent is bound as text.
    @Column(name = "measure_id", nullable = false)
    private UUID measureId;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected KeyResult() {}

    private KeyResult(OrgKey key, ObjectiveId objective, int position, KeyResultContent content, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.objectiveId = objective.value();
        this.position = position;
        this.lastChange = change;
        take(content);
    }

    static KeyResult add(
            KeyResultId id, ObjectiveId objective, int position, KeyResultContent content, Actor actor, Instant now) {
        return new KeyResult(
                OrgKey.of(actor.org(), id.value()), objective, position, content, LastChange.by(actor.person(), now));
    }

    void edit(KeyResultContent content, Actor actor, Instant now) {
        this.lastChange = LastChange.by(actor.person(), now);
        take(content);
    }

    void withdraw(Actor actor, Instant now) {
        this.withdrawnAt = requireNonNull(now, "now");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    void restore(Actor actor, Instant now) {
        this.withdrawnAt = null;
        this.lastChange = LastChange.by(actor.person(), now);
    }

    private void take(KeyResultContent content) {
        this.title = content.title();
        this.unit = content.unit();
        this.direction = content.span().direction();
        this.baseline = content.span().baseline();
        this.target = content.span().target();
        this.kind = content.kind();
        this.ownerId = content.owner().value();
        this.measureId = content.metric().orElse(key.id());
    }

    public KeyResultId id() {
        return new KeyResultId(key.id());
    }

    public ObjectiveId objective() {
        return new ObjectiveId(objectiveId);
    }

    public String title() {
        return title;
    }

    public String unit() {
        return unit;
    }

    public Span span() {
        return new Span(direction, baseline, target);
    }

    public KeyResultKind kind() {
        return kind;
    }

    public PersonId owner() {
        return new PersonId(ownerId);
    }

    /** The guiding metric that it follows; empty when check-ins say how far it came. */
    public Optional<UUID> metric() {
        return measureId.equals(key.id()) ? Optional.empty() : Optional.of(measureId);
    }

    /** Its place among all key results that the objective ever had, from 1. */
    public int position() {
        return position;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
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
        return other instanceof KeyResult keyResult && key.equals(keyResult.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
