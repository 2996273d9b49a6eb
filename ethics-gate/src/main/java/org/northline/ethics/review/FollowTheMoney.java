package org.northline.ethics.review;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.northline.ethics.review.Parties.Party;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/** Who pays, who uses, whose data it is and who only stands near, what each is after, and whether payer and user pull apart. */
@Entity
@Table(schema = "ethics", name = "parties")
public class FollowTheMoney {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "review_id", nullable = false, updatable = false)
    private UUID reviewId;

    @Column(nullable = false)
    private String payer;

    @Column(name = "payer_aim", nullable = false)
    private String payerAim;

    @Column(name = "product_user", nullable = false)
    private String user;

    @Column(name = "user_aim", nullable = false)
    private String userAim;

    @Column(name = "data_subject", nullable = false)
    private String dataSubject;

    @Column(name = "data_subject_aim", nullable = false)
    private String dataSubjectAim;

    @Column(nullable = false)
    private String bystander;

    @Column(name = "bystander_aim", nullable = false)
    private String bystanderAim;

    @Column(name = "payer_is_user", nullable = false)
    private boolean payerIsUser;

    @Column(nullable = false)
    private boolean opposed;

    @Column(nullable = false)
    private String comparison;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected FollowTheMoney() {}

    private FollowTheMoney(OrgKey review, Parties parties, LastChange change) {
        this.key = requireNonNull(review, "review");
        this.reviewId = review.id();
        write(parties, change);
    }

    public static FollowTheMoney of(MisuseReview review, Parties parties, LastChange change) {
        return new FollowTheMoney(review.key(), parties, change);
    }

    public void revise(Parties parties, LastChange change) {
        write(parties, change);
    }

    private void write(Parties parties, LastChange change) {
        this.payer = parties.payer().who();
        this.payerAim = parties.payer().aim();
        this.user = parties.user().who();
        this.userAim = parties.user().aim();
        this.dataSubject = parties.dataSubject().who();
        this.dataSubjectAim = parties.dataSubject().aim();
        this.bystander = parties.bystander().who();
        this.bystanderAim = parties.bystander().aim();
        this.payerIsUser = parties.payerIsUser();
        this.opposed = parties.opposed();
        this.comparison = parties.comparison();
        this.lastChange = requireNonNull(change, "change");
    }

    public Parties parties() {
        return new Parties(
                new Party(payer, payerAim),
                new Party(user, userAim),
                new Party(dataSubject, dataSubjectAim),
                new Party(bystander, bystanderAim),
                payerIsUser,
                opposed,
                comparison);
    }

    public ReviewId review() {
        return new ReviewId(reviewId);
    }

    public LastChange lastChange() {
        return lastChange;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FollowTheMoney that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
