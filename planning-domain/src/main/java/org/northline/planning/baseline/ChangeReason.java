package org.northline.planning.baseline;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.roadmap.TimeHorizon;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/**
 * Why an item is not any more as a baseline has it. Given once and never changed: a better reason is given beside it and counts from then on. It
 * holds for what the item was when it was given; what changes later wants a reason of its own. It says nothing of what the item is and does to
 * people, and so never touches a clearance.
 */
@Entity
@Table(schema = "planning", name = "change_reason")
public class ChangeReason {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "baseline_id", nullable = false, updatable = false)
    private UUID baselineId;

    @Column(name = "item_id", nullable = false, updatable = false)
    private UUID itemId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ReasonCode code;

    @Column(nullable = false, updatable = false)
    private String sentence;

    @Column(nullable = false, updatable = false)
    private boolean live;

    @Column(name = "starts_on", updatable = false)
    private @Nullable LocalDate startsOn;

    @Column(name = "ends_on", updatable = false)
    private @Nullable LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private TimeHorizon horizon;

    @Column(name = "group_id", nullable = false, updatable = false)
    private UUID groupId;

    @Column(name = "product_id", nullable = false, updatable = false)
    private UUID productId;

    @Column(updatable = false)
    private @Nullable BigDecimal cost;

    @Column(nullable = false, updatable = false)
    private BigDecimal weeks;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected ChangeReason() {}

    private ChangeReason(OrgKey key, BaselineId baseline, ChangedItem item, Why why, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.baselineId = baseline.value();
        this.itemId = item.itemId();
        this.code = why.code();
        this.sentence = why.sentence();
        AgreedState state = item.state();
        this.live = state.live();
        this.startsOn = state.startsOn();
        this.endsOn = state.endsOn();
        this.horizon = state.horizon();
        this.groupId = state.groupId();
        this.productId = state.productId();
        this.cost = state.cost();
        this.weeks = state.weeks();
        this.lastChange = change;
    }

    static ChangeReason give(UUID id, BaselineId baseline, ChangedItem item, Why why, Actor actor, Instant now) {
        return new ChangeReason(OrgKey.of(actor.org(), id), baseline, item, why, LastChange.by(actor.person(), now));
    }

    /** A code, and what there is to say beside it. */
    record Why(ReasonCode code, String sentence) {
        Why {
            requireNonNull(code, "code");
            requireNonNull(sentence, "sentence");
        }
    }

    public BaselineId baseline() {
        return new BaselineId(baselineId);
    }

    public UUID item() {
        return itemId;
    }

    public ReasonCode code() {
        return code;
    }

    public String sentence() {
        return sentence;
    }

    /** What the item was when the reason was given. */
    public AgreedState state() {
        return new AgreedState(live, startsOn, endsOn, horizon, groupId, productId, cost, weeks);
    }

    public long version() {
        return version;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChangeReason reason && key.equals(reason.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
