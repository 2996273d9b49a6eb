package org.northline.planning.share;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/**
 * Lets people without an account read the portfolio roadmap of a cycle from the day it is made, to the last day or until it is revoked, which is for
 * good. What it shows is settled when it is made; for whom and how long may change.
 */
@Entity
@Table(schema = "planning", name = "share_link")
public class ShareLink {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private UUID cycleId;

    @Column(name = "token_hash", nullable = false, updatable = false)
    private String tokenHash;

    @Column(nullable = false)
    private String audience;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private SharedLanes lanes;

    @Column(name = "shows_money", nullable = false, updatable = false)
    private boolean showsMoney;

    @Column(name = "shows_names", nullable = false, updatable = false)
    private boolean showsNames;

    @Column(name = "snapshot_hash", nullable = false, updatable = false)
    private String snapshotHash;

    @Column(name = "made_on", nullable = false, updatable = false)
    private LocalDate madeOn;

    @Column(name = "expires_on", nullable = false)
    private LocalDate expiresOn;

    @Column(name = "made_by", nullable = false, updatable = false)
    private UUID madeBy;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected ShareLink() {}

    private ShareLink(OrgKey key, CycleId cycle, Shown shown, String tokenHash, LocalDate today, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.cycleId = cycle.value();
        this.tokenHash = requireNonNull(tokenHash, "tokenHash");
        this.lanes = shown.lanes();
        this.showsMoney = shown.money();
        this.showsNames = shown.names();
        this.snapshotHash = shown.snapshotHash();
        this.audience = shown.audience();
        this.madeOn = requireNonNull(today, "today");
        this.expiresOn = shown.expiresOn();
        this.madeBy = change.by().value();
        this.lastChange = change;
    }

    static ShareLink make(
            ShareLinkId id, CycleId cycle, Shown shown, String tokenHash, LocalDate today, Actor actor, Instant now) {
        return new ShareLink(
                OrgKey.of(actor.org(), id.value()), cycle, shown, tokenHash, today, LastChange.by(actor.person(), now));
    }

    void change(String newAudience, LocalDate newExpiry, Actor actor, Instant now) {
        this.audience = requireNonNull(newAudience, "newAudience");
        this.expiresOn = requireNonNull(newExpiry, "newExpiry");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    void revoke(Actor actor, Instant now) {
        this.revokedAt = requireNonNull(now, "now");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    public ShareLinkId id() {
        return new ShareLinkId(key.id());
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public long version() {
        return version;
    }

    String tokenHash() {
        return tokenHash;
    }

    OrgKey orgKey() {
        return key;
    }

    public String audience() {
        return audience;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShareLink link && key.equals(link.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /**
     * What a link shows, to whom and how long.
     *
     * @param snapshotHash SHA-256 of what a frozen link shows for good; empty where it follows the roadmap
     */
    record Shown(
            String audience,
            LocalDate expiresOn,
            SharedLanes lanes,
            boolean money,
            boolean names,
            String snapshotHash) {
        Shown {
            requireNonNull(audience, "audience");
            requireNonNull(expiresOn, "expiresOn");
            requireNonNull(lanes, "lanes");
            requireNonNull(snapshotHash, "snapshotHash");
        }
    }
}
