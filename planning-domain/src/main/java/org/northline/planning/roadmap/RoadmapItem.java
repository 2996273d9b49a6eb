package org.northline.planning.roadmap;

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
import java.time.LocalDate;
import java.time.Year;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;

/**
 * One thing that a product wants to do in a planning cycle. It is added, revised any number of times, and withdrawn once,
 * which ends it for good. The database counts a revision and computes a new content hash whenever a material text or the
 * product changes; both are read here and never written. Whether it may stand on the portfolio roadmap is not its own
 * knowledge: the gate says so each time it is asked.
 */
@Entity
@Table(schema = "planning", name = "roadmap_item")
public class RoadmapItem {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "number_year", nullable = false, updatable = false)
    private int numberYear;

    @Column(name = "number_serial", nullable = false, updatable = false)
    private int numberSerial;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private UUID cycleId;

    @Column(name = "product_id", nullable = false)
    private UUID productId;

    @Column(name = "owner_id", nullable = false)
    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ItemKind kind;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String problem;

    @Column(name = "target_users", nullable = false)
    private String targetUsers;

    @Column(nullable = false)
    private String payer;

    @Column(name = "revenue_link", nullable = false)
    private String revenueLink;

    @Column(name = "data_categories", nullable = false)
    private String dataCategories;

    @Column(name = "automation_use", nullable = false)
    private String automationUse;

    @Column(nullable = false)
    private String geography;

    @Column(nullable = false)
    private String channel;

    @Column(nullable = false)
    private String population;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TimeHorizon horizon;

    @Column(name = "starts_on")
    private @Nullable LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Column(nullable = false, insertable = false, updatable = false)
    private int revision;

    @Column(name = "content_hash", nullable = false, insertable = false, updatable = false)
    private String contentHash = "";

    @Column(name = "withdrawn_at", insertable = false)
    private @Nullable Instant withdrawnAt;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected RoadmapItem() {}

    private RoadmapItem(OrgKey key, CycleId cycle, ItemNumber number, Content content, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.cycleId = cycle.value();
        this.numberYear = number.year().getValue();
        this.numberSerial = number.serial();
        write(content);
        this.lastChange = requireNonNull(change, "change");
    }

    public static RoadmapItem add(OrgKey key, CycleId cycle, ItemNumber number, Content content, LastChange change) {
        return new RoadmapItem(key, cycle, number, content, change);
    }

    public void revise(Content content, LastChange change) {
        refuseWhenWithdrawn();
        write(content);
        this.lastChange = requireNonNull(change, "change");
    }

    public void withdraw(LastChange change) {
        refuseWhenWithdrawn();
        this.withdrawnAt = change.at();
        this.lastChange = change;
    }

    private void refuseWhenWithdrawn() {
        if (isWithdrawn()) {
            throw new IllegalStateException("A withdrawn item never changes");
        }
    }

    private void write(Content content) {
        this.productId = content.product().value();
        this.ownerId = content.owner().value();
        this.kind = content.kind();
        this.title = content.text().title();
        this.problem = content.text().problem();
        this.targetUsers = content.text().targetUsers();
        this.payer = content.text().payer();
        this.revenueLink = content.text().revenueLink();
        this.dataCategories = content.text().dataCategories();
        this.automationUse = content.text().automationUse();
        this.geography = content.text().geography();
        this.channel = content.text().channel();
        this.population = content.text().population();
        this.horizon = content.schedule().horizon();
        this.startsOn = content.schedule().startsOn();
        this.endsOn = content.schedule().endsOn();
    }

    public OrgKey key() {
        return key;
    }

    public RoadmapItemId id() {
        return new RoadmapItemId(key.id());
    }

    public ItemNumber number() {
        return new ItemNumber(Year.of(numberYear), numberSerial);
    }

    public CycleId cycle() {
        return new CycleId(cycleId);
    }

    public ProductId product() {
        return new ProductId(productId);
    }

    public PersonId owner() {
        return new PersonId(ownerId);
    }

    public ItemKind kind() {
        return kind;
    }

    public ItemText text() {
        return new ItemText(
                title,
                problem,
                targetUsers,
                payer,
                revenueLink,
                dataCategories,
                automationUse,
                geography,
                channel,
                population);
    }

    public ItemSchedule schedule() {
        return new ItemSchedule(horizon, startsOn, endsOn);
    }

    public int revision() {
        return revision;
    }

    public String contentHash() {
        return contentHash;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoadmapItem item && key.equals(item.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** Everything about an item that its makers may change. */
    public record Content(ProductId product, PersonId owner, ItemKind kind, ItemText text, ItemSchedule schedule) {
        public Content {
            requireNonNull(product, "product");
            requireNonNull(owner, "owner");
            requireNonNull(kind, "kind");
            requireNonNull(text, "text");
            requireNonNull(schedule, "schedule");
        }
    }
}
