package org.northline.planning.vision;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.vision.VisionDraft.VisionContent;

/**
 * Where one level wants to be in three to five years, and the metrics that tell. It is written once per cycle and subject
 * (the company, the portfolio, or one product) and rewritten as often as needed; a metric that a rewriting leaves out is
 * withdrawn, never deleted, and comes back when it is named again.
 */
@Entity
@Table(schema = "planning", name = "vision_statement")
public class VisionStatement {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private UUID cycleId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private VisionLevel level;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private UUID subjectId;

    @Column(nullable = false)
    private String statement;

    @Column(name = "horizon_years", nullable = false)
    private int horizonYears;

    @OneToMany(mappedBy = "vision", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<GuidingMetric> metrics = new ArrayList<>();

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected VisionStatement() {}

    private VisionStatement(
            OrgKey key, UUID cycleId, VisionLevel level, UUID subjectId, VisionContent content, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.cycleId = requireNonNull(cycleId, "cycleId");
        this.level = requireNonNull(level, "level");
        this.subjectId = requireNonNull(subjectId, "subjectId");
        this.statement = content.statement();
        this.horizonYears = content.horizonYears();
        this.lastChange = change;
        takeMetrics(content.metrics(), change);
    }

    static VisionStatement ofCompany(VisionId id, CycleId cycle, VisionContent content, Actor actor, Instant now) {
        return write(id, cycle, VisionLevel.COMPANY, cycle.value(), content, actor, now);
    }

    static VisionStatement ofPortfolio(VisionId id, CycleId cycle, VisionContent content, Actor actor, Instant now) {
        return write(id, cycle, VisionLevel.PORTFOLIO, cycle.value(), content, actor, now);
    }

    static VisionStatement ofProduct(
            VisionId id, CycleId cycle, ProductId product, VisionContent content, Actor actor, Instant now) {
        return write(id, cycle, VisionLevel.PRODUCT, product.value(), content, actor, now);
    }

    private static VisionStatement write(
            VisionId id,
            CycleId cycle,
            VisionLevel level,
            UUID subject,
            VisionContent content,
            Actor actor,
            Instant now) {
        return new VisionStatement(
                OrgKey.of(actor.org(), id.value()),
                cycle.value(),
                level,
                subject,
                content,
                LastChange.by(actor.person(), now));
    }

    void rewrite(VisionContent content, Actor actor, Instant now) {
        LastChange change = LastChange.by(actor.person(), now);
        this.statement = content.statement();
        this.horizonYears = content.horizonYears();
        this.lastChange = change;
        takeMetrics(content.metrics(), change);
    }

    private void takeMetrics(List<MetricLine> lines, LastChange change) {
        List<GuidingMetric> left = new ArrayList<>(metrics);
        for (int at = 0; at < lines.size(); at++) {
            MetricLine line = lines.get(at);
            Optional<GuidingMetric> continued = continuedBy(line, lines, left, at);
            if (continued.isPresent()) {
                continued.get().update(at + 1, line, change);
                left.remove(continued.get());
            } else {
                metrics.add(new GuidingMetric(Ids.next(), this, at + 1, line, change));
            }
        }
        left.stream().filter(metric -> !metric.isWithdrawn()).forEach(metric -> metric.withdraw(change));
    }

    private static Optional<GuidingMetric> continuedBy(
            MetricLine line, List<MetricLine> lines, List<GuidingMetric> left, int at) {
        if (line.id().isPresent()) {
            UUID id = line.id().get();
            return Optional.of(left.stream()
                    .filter(metric -> metric.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> InvalidInput.at("/metrics/" + at + "/id", "This vision has no such metric.")));
        }
        return left.stream()
                .filter(metric -> metric.toLine().hasNameOf(line))
                .filter(metric -> lines.stream().noneMatch(other -> other.id().equals(Optional.of(metric.id()))))
                .findFirst();
    }

    public VisionId id() {
        return new VisionId(key.id());
    }

    public OrgKey key() {
        return key;
    }

    public CycleId cycle() {
        return new CycleId(cycleId);
    }

    public VisionLevel level() {
        return level;
    }

    /** The product this vision is of; empty for the company and the portfolio. */
    public Optional<ProductId> product() {
        return level == VisionLevel.PRODUCT ? Optional.of(new ProductId(subjectId)) : Optional.empty();
    }

    public String statement() {
        return statement;
    }

    public int horizonYears() {
        return horizonYears;
    }

    /** The metrics that are not withdrawn, in their order. */
    public List<GuidingMetric> metrics() {
        return metrics.stream()
                .filter(metric -> !metric.isWithdrawn())
                .sorted(Comparator.comparingInt(GuidingMetric::position))
                .toList();
    }

    public long version() {
        return version;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VisionStatement vision && key.equals(vision.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
