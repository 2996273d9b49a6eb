package org.northline.planning.vision;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/** A metric that guides one vision; part of {@link VisionStatement}, which alone changes it. An absent figure is unknown. */
@Entity
@IdClass(GuidingMetric.Key.class)
@Table(schema = "planning", name = "guiding_metric")
public class GuidingMetric {
    // The reference is part of the key, so that each column has one mapping: with two, a UUID may be bound as text.
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "org_id", referencedColumnName = "org_id", updatable = false)
    @JoinColumn(name = "vision_id", referencedColumnName = "id", updatable = false)
    private VisionStatement vision;

    @Id
    @Column(nullable = false, updatable = false)
    private UUID id;

    @Column(nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MetricKind kind;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String unit;

    @Column(nullable = false)
    private String definition;

    @Column(name = "last_target")
    private @Nullable BigDecimal lastTarget;

    @Column(name = "last_result")
    private @Nullable BigDecimal lastResult;

    @Column
    private @Nullable BigDecimal target;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Embedded
    private LastChange lastChange;

    protected GuidingMetric() {}

    GuidingMetric(UUID id, VisionStatement vision, int position, MetricLine line, LastChange change) {
        this.id = requireNonNull(id, "id");
        this.vision = requireNonNull(vision, "vision");
        this.lastChange = change;
        take(position, line);
    }

    /** Takes the line over; a metric that stays as it was keeps who changed it last. */
    void update(int newPosition, MetricLine line, LastChange change) {
        if (position != newPosition || isWithdrawn() || !toLine().sameAs(line)) {
            this.withdrawnAt = null;
            this.lastChange = change;
            take(newPosition, line);
        }
    }

    void withdraw(LastChange change) {
        this.withdrawnAt = change.at();
        this.lastChange = change;
    }

    private void take(int newPosition, MetricLine line) {
        this.position = newPosition;
        this.kind = line.kind();
        this.name = line.name();
        this.unit = line.unit();
        this.definition = line.definition();
        this.lastTarget = line.lastTarget().orElse(null);
        this.lastResult = line.lastResult().orElse(null);
        this.target = line.target().orElse(null);
    }

    public MetricLine toLine() {
        return new MetricLine(
                Optional.of(id),
                kind,
                name,
                unit,
                definition,
                Optional.ofNullable(lastTarget),
                Optional.ofNullable(lastResult),
                Optional.ofNullable(target));
    }

    public UUID id() {
        return id;
    }

    public int position() {
        return position;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    VisionId vision() {
        return vision.id();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GuidingMetric metric && id.equals(metric.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** A vision and the id of one of its metrics. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private OrgKey vision;
        private UUID id;

        // The persistence provider fills it.
        @SuppressWarnings("NullAway.Init")
        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && vision.equals(key.vision) && id.equals(key.id);
        }

        @Override
        public int hashCode() {
            return Objects.hash(vision, id);
        }
    }
}
