package org.northline.ethics.scenario;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.northline.ethics.review.ReviewId;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;

/**
 * What is to be done against a scenario: one owner, a date, and how to see that it is done. After the seal it is a condition. Until somebody
 * else has verified it, it is a promise and lowers nothing.
 */
@Entity
@Table(schema = "ethics", name = "mitigation")
public class Mitigation {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "review_id", nullable = false, updatable = false)
    private UUID reviewId;

    @Column(name = "scenario_id", nullable = false, updatable = false)
    private UUID scenarioId;

    @Column(nullable = false)
    private String body;

    @Column(name = "owner_id", nullable = false)
    private UUID ownerId;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(nullable = false)
    private String measure;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private BlockedStep blocks;

    @Column(name = "residual_severity", nullable = false)
    private int residualSeverity;

    @Column(name = "residual_likelihood", nullable = false)
    private int residualLikelihood;

    @Column(nullable = false)
    private boolean withdrawn;

    @Column(name = "planned_by", nullable = false, updatable = false)
    private UUID plannedBy;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected Mitigation() {}

    private Mitigation(OrgKey key, MisuseScenario scenario, Plan plan, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.reviewId = scenario.review().value();
        this.scenarioId = scenario.key().id();
        this.plannedBy = change.by().value();
        write(plan, change);
    }

    public static Mitigation plan(OrgKey key, MisuseScenario scenario, Plan plan, LastChange change) {
        return new Mitigation(key, scenario, plan, change);
    }

    public void revise(Plan plan, LastChange change) {
        write(plan, change);
    }

    public void withdraw(LastChange change) {
        this.withdrawn = true;
        this.lastChange = requireNonNull(change, "change");
    }

    private void write(Plan plan, LastChange change) {
        this.body = plan.text();
        this.ownerId = plan.owner().value();
        this.dueOn = plan.dueOn();
        this.measure = plan.measure();
        this.blocks = plan.blocks();
        this.residualSeverity = plan.residualSeverity();
        this.residualLikelihood = plan.residualLikelihood();
        this.lastChange = requireNonNull(change, "change");
    }

    public OrgKey key() {
        return key;
    }

    public ReviewId review() {
        return new ReviewId(reviewId);
    }

    public ScenarioId scenario() {
        return new ScenarioId(scenarioId);
    }

    public Plan plan() {
        return new Plan(body, new PersonId(ownerId), dueOn, measure, blocks, residualSeverity, residualLikelihood);
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public PersonId plannedBy() {
        return new PersonId(plannedBy);
    }

    public LastChange lastChange() {
        return lastChange;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mitigation mitigation && key.equals(mitigation.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** The step that waits until the mitigation is verified. */
    public enum BlockedStep {
        PROMOTION,
        BUILD,
        LAUNCH
    }

    /** Everything about a mitigation that people write. The residual figures say what is left of the scenario when it is done. */
    public record Plan(
            String text,
            PersonId owner,
            LocalDate dueOn,
            String measure,
            BlockedStep blocks,
            int residualSeverity,
            int residualLikelihood) {
        public Plan {
            requireNonNull(text, "text");
            requireNonNull(owner, "owner");
            requireNonNull(dueOn, "dueOn");
            requireNonNull(measure, "measure");
            requireNonNull(blocks, "blocks");
        }
    }
}
