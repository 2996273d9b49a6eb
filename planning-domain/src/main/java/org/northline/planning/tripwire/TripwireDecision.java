package org.northline.planning.tripwire;

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
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/** What people decided when a tripwire had tripped, and by which figure it had. Written once. It decides nothing by itself. */
@Entity
@Table(schema = "planning", name = "tripwire_decision")
public class TripwireDecision {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "tripwire_id", nullable = false, updatable = false)
    private UUID tripwireId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private DecisionChoice choice;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(nullable = false, updatable = false)
    private BigDecimal figure;

    @Column(name = "figure_on", nullable = false, updatable = false)
    private LocalDate figureOn;

    // The reason given for a change of the plan, or itself: a UUID that may be absent is bound as text.
    @Column(name = "change_id", nullable = false, updatable = false)
    private UUID changeId;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected TripwireDecision() {}

    private TripwireDecision(OrgKey key, TripwireId tripwire, Figure figure, Words words, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.tripwireId = tripwire.value();
        this.choice = words.choice();
        this.reason = words.reason();
        this.figure = figure.value();
        this.figureOn = figure.day();
        this.changeId = words.change().orElse(key.id());
        this.lastChange = change;
    }

    static TripwireDecision write(UUID id, TripwireId tripwire, Figure figure, Words words, Actor actor, Instant now) {
        return new TripwireDecision(
                OrgKey.of(actor.org(), id), tripwire, figure, words, LastChange.by(actor.person(), now));
    }

    public TripwireId tripwire() {
        return new TripwireId(tripwireId);
    }

    public DecisionChoice choice() {
        return choice;
    }

    public String reason() {
        return reason;
    }

    public BigDecimal figure() {
        return figure;
    }

    public LocalDate figureOn() {
        return figureOn;
    }

    /** The reason that was given for the change of the plan. */
    public Optional<UUID> change() {
        return changeId.equals(key.id()) ? Optional.empty() : Optional.of(changeId);
    }

    public long version() {
        return version;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TripwireDecision decision && key.equals(decision.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** The decision, why, and the reason that was given for the change that was made. */
    record Words(DecisionChoice choice, String reason, Optional<UUID> change) {
        Words {
            requireNonNull(choice, "choice");
            requireNonNull(reason, "reason");
            requireNonNull(change, "change");
        }
    }
}
