package org.northline.it.gate.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One misuse review of one text: it is open, sealed, or over. */
final class Case {
    /** Where a case is; what comes after SEALED is final. */
    enum State {
        REVIEW,
        SEALED,
        RETURNED,
        INVALIDATED,
        STOPPED,
        WITHDRAWN
    }

    final String lead;
    final int tier;
    final int text;
    final List<Signature> signatures = new ArrayList<>();
    final List<Condition> conditions = new ArrayList<>();
    /** The lead, whoever answered, and whoever owns a condition. */
    final Set<String> hands = new HashSet<>();

    State state = State.REVIEW;
    boolean scoredTwice;
    boolean toStop;
    boolean expired;
    int sealedAt;

    Case(String lead, int tier, int text) {
        this.lead = lead;
        this.tier = tier;
        this.text = text;
        hands.add(lead);
    }

    boolean isLive() {
        return state == State.REVIEW || state == State.SEALED;
    }

    /** A sealed case that ran out gives way to a new one, unless it found against the item. */
    boolean isToRenew() {
        return state == State.SEALED && expired && !toStop;
    }

    /** How many people have to sign it, and to lift a hold. */
    int quorum() {
        return tier == 1 ? 2 : 3;
    }

    boolean isSignedBy(String who) {
        return signatures.stream().anyMatch(signature -> signature.who.equals(who));
    }

    Condition plan(String owner, boolean beforePromotion) {
        Condition condition = new Condition(this, owner, beforePromotion);
        conditions.add(condition);
        hands.add(owner);
        return condition;
    }

    /** Somebody's signature under this case, and the grant under which it was given. */
    static final class Signature extends Voice {
        final People.Grant grant;

        Signature(String who, People.Grant grant) {
            super(who);
            this.grant = grant;
        }
    }

    /** A promise of this case, planned by its lead. */
    static final class Condition {
        final Case of;
        final String owner;
        final boolean beforePromotion;
        boolean verified;

        Condition(Case of, String owner, boolean beforePromotion) {
            this.of = of;
            this.owner = owner;
            this.beforePromotion = beforePromotion;
        }
    }
}
