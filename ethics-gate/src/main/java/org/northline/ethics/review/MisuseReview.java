package org.northline.ethics.review;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;

/**
 * The case of one text of one item. It starts with a tier from its screening, is written while in review, and is sealed once: from then on
 * nothing in it changes, and amending means a new case. A change of the item's text voids it. Item text, policy and state are the database's
 * own; they are read here and never written.
 */
@Entity
@Table(schema = "ethics", name = "misuse_review")
public class MisuseReview {
    private static final int HIGHEST_TIER = 4;

    @EmbeddedId
    private OrgKey key;

    @Column(name = "item_id", nullable = false, updatable = false)
    private UUID itemId;

    @Column(name = "policy_version", nullable = false, insertable = false, updatable = false)
    private int policyVersion;

    @Column(nullable = false)
    private int tier;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, insertable = false, updatable = false)
    private ReviewState state = ReviewState.REVIEW;

    @Column(name = "lead_id", nullable = false, updatable = false)
    private UUID leadId;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected MisuseReview() {}

    private MisuseReview(OrgKey key, UUID itemId, int tier, PersonId lead, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.itemId = requireNonNull(itemId, "itemId");
        this.leadId = lead.value();
        this.tier = checked(tier);
        this.lastChange = requireNonNull(change, "change");
    }

    public static MisuseReview start(OrgKey key, UUID itemId, int tier, PersonId lead, LastChange change) {
        return new MisuseReview(key, itemId, tier, lead, change);
    }

    /** Raises the tier when more is demanded; it never falls in place. */
    public void raiseTierTo(int demanded, LastChange change) {
        if (checked(demanded) > tier) {
            this.tier = demanded;
            this.lastChange = requireNonNull(change, "change");
        }
    }

    /** Refuses when the review is sealed, void or ended. */
    public void refuseUnlessOpen() {
        if (state != ReviewState.REVIEW) {
            throw new Conflict("This review is no longer open for writing; what changes now needs a new review.");
        }
    }

    private static int checked(int tier) {
        if (tier < 1 || tier > HIGHEST_TIER) {
            throw new IllegalArgumentException("A tier is 1 to 4, not " + tier);
        }
        return tier;
    }

    public OrgKey key() {
        return key;
    }

    public ReviewId id() {
        return new ReviewId(key.id());
    }

    public UUID item() {
        return itemId;
    }

    public int policyVersion() {
        return policyVersion;
    }

    public int tier() {
        return tier;
    }

    public ReviewState state() {
        return state;
    }

    public PersonId lead() {
        return new PersonId(leadId);
    }

    public LastChange lastChange() {
        return lastChange;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MisuseReview review && key.equals(review.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
