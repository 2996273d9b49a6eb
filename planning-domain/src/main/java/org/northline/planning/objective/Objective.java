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
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;

/**
 * What one theme wants to reach in its year, perhaps with one product alone; its key results say when it is reached. It can be archived with
 * them, and restored from there at its old place.
 */
@Entity
@Table(schema = "planning", name = "objective")
public class Objective {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private UUID cycleId;

    @Column(name = "theme_id", nullable = false)
    private UUID themeId;

    // The product, or the cycle for an objective of no product alone: a UUID that may be absent is bound as text.
    @Column(name = "subject_id", nullable = false)
    private UUID subjectId;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String why;

    @Column(name = "owner_id", nullable = false)
    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Commitment commitment;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected Objective() {}

    private Objective(OrgKey key, CycleId cycle, int position, ObjectiveContent content, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.cycleId = cycle.value();
        this.position = position;
        this.lastChange = change;
        take(content);
    }

    static Objective add(
            ObjectiveId id, CycleId cycle, int position, ObjectiveContent content, Actor actor, Instant now) {
        return new Objective(
                OrgKey.of(actor.org(), id.value()), cycle, position, content, LastChange.by(actor.person(), now));
    }

    void edit(ObjectiveContent content, Actor actor, Instant now) {
        this.lastChange = LastChange.by(actor.person(), now);
        take(content);
    }

    void archive(Actor actor, Instant now) {
        this.archivedAt = requireNonNull(now, "now");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    void restore(Actor actor, Instant now) {
        this.archivedAt = null;
        this.lastChange = LastChange.by(actor.person(), now);
    }

    private void take(ObjectiveContent content) {
        this.themeId = content.theme().value();
        this.subjectId = content.product().map(ProductId::value).orElse(cycleId);
        this.title = content.title();
        this.why = content.why();
        this.ownerId = content.owner().value();
        this.commitment = content.commitment();
    }

    /** Refuses who is neither product leader nor, when it is of one product, that product's manager. */
    void requireMayBeChangedBy(Actor actor) {
        requireMayBeOf(product(), actor);
    }

    static void requireMayBeOf(Optional<ProductId> product, Actor actor) {
        product.ifPresentOrElse(
                id -> actor.requireLeaderOrManagerOf(id.value()), () -> actor.require(Capacity.PRODUCT_LEADER));
    }

    public ObjectiveId id() {
        return new ObjectiveId(key.id());
    }

    public CycleId cycle() {
        return new CycleId(cycleId);
    }

    public ThemeId theme() {
        return new ThemeId(themeId);
    }

    /** Empty when it is of no product alone. */
    public Optional<ProductId> product() {
        return subjectId.equals(cycleId) ? Optional.empty() : Optional.of(new ProductId(subjectId));
    }

    public String title() {
        return title;
    }

    public String why() {
        return why;
    }

    public PersonId owner() {
        return new PersonId(ownerId);
    }

    public Commitment commitment() {
        return commitment;
    }

    /** Its place among all objectives that the cycle ever had, from 1. */
    public int position() {
        return position;
    }

    public boolean isArchived() {
        return archivedAt != null;
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
        return other instanceof Objective objective && key.equals(objective.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
