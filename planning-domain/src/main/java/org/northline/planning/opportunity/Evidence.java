package org.northline.planning.opportunity;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/**
 * What one segment says about an {@link Opportunity}: how many were asked, and how many of them call the outcome important and are satisfied. An
 * opportunity has one of each segment until it is withdrawn, and again when it is restored.
 */
@Entity
@Table(schema = "planning", name = "evidence")
public class Evidence {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "opportunity_id", nullable = false, updatable = false)
    private UUID opportunityId;

    @Column(nullable = false)
    private String dimension;

    @Column(nullable = false)
    private String segment;

    @Column(nullable = false)
    private String source;

    @Column(name = "asked_on", nullable = false)
    private LocalDate askedOn;

    @Column(nullable = false)
    private int asked;

    @Column(nullable = false)
    private int important;

    @Column(nullable = false)
    private int satisfied;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected Evidence() {}

    private Evidence(OrgKey key, OpportunityId opportunity, EvidenceContent content, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.opportunityId = opportunity.value();
        this.lastChange = change;
        take(content);
    }

    static Evidence add(EvidenceId id, OpportunityId opportunity, EvidenceContent content, Actor actor, Instant now) {
        return new Evidence(
                OrgKey.of(actor.org(), id.value()), opportunity, content, LastChange.by(actor.person(), now));
    }

    void edit(EvidenceContent content, Actor actor, Instant now) {
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

    private void take(EvidenceContent content) {
        this.dimension = content.dimension();
        this.segment = content.segment();
        this.source = content.source();
        this.askedOn = content.askedOn();
        this.asked = content.asked();
        this.important = content.important();
        this.satisfied = content.satisfied();
    }

    public EvidenceId id() {
        return new EvidenceId(key.id());
    }

    public OpportunityId opportunity() {
        return new OpportunityId(opportunityId);
    }

    /** By what customers are told apart, such as their region. */
    public String dimension() {
        return dimension;
    }

    /** Which of them these are. */
    public String segment() {
        return segment;
    }

    public String source() {
        return source;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public int asked() {
        return asked;
    }

    public OpportunityScore score() {
        return OpportunityScore.of(asked, important, satisfied);
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
        return other instanceof Evidence evidence && key.equals(evidence.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
