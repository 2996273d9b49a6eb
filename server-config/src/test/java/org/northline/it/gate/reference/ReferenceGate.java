package org.northline.it.gate.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.northline.it.gate.reference.Case.Condition;
import org.northline.it.gate.reference.Case.Signature;
import org.northline.it.gate.reference.Case.State;
import org.northline.it.gate.reference.Opposition.Hold;

/**
 * The gate of one item as its design says it: which step is let pass, and how things stand then. Written from the rules and not from the database,
 * to be compared with it. Time is the number of the step.
 */
public final class ReferenceGate {
    static final int NEVER = -1;

    private static final int TEXTS = 3;

    private final People people;
    private final Set<String> makers = new HashSet<>();
    private final Cases cases = new Cases();
    private final List<Signature> signatures = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final Opposition opposition = new Opposition();
    private final String conditionOwner;
    private int now;
    private int text;
    private boolean withdrawn;
    private int enteredAt = NEVER;

    /** An item that its owner has just written; each review of it begins with a condition of the same person. */
    public ReferenceGate(List<Role> roles, String owner, String conditionOwner) {
        this.people = new People(roles);
        this.conditionOwner = conditionOwner;
        makers.add(owner);
    }

    /** Whether the step is let pass, which it then has been. */
    public boolean accepts(Step step) {
        now++;
        String who = step.who();
        int which = step.which();
        return switch (step.deed()) {
            case START_LIGHT -> start(who, 1);
            // With its money page, which whoever cannot act does not write.
            case START_HEAVIER -> people.isActive(who) && start(who, 2);
            case ANSWER -> answer(who, which);
            case PLAN_CONDITION -> plan(who, which);
            case SCORE -> score(who, which);
            case SEAL -> seal(who, which, false);
            case SEAL_TO_STOP -> seal(who, which, true);
            case SIGN -> sign(who, which);
            case SIGN_UNSEEN -> false;
            case TAKE_SIGNATURE_BACK -> Voice.takeBack(signatures, who, which);
            case RETURN -> giveBack(who, which);
            case CALL_STOP -> callStop(who);
            case TAKE_STOP_CALL_BACK -> !opposition.stopped && Voice.takeBack(opposition.calls, who, which);
            case OBJECT -> people.isActive(who) && opposition.objections.add(new Voice(who));
            case TAKE_OBJECTION_BACK -> Voice.takeBack(opposition.objections, who, which);
            case HOLD -> people.isActive(who) && opposition.holds.add(new Hold(who));
            case LIFT -> lift(who, which);
            case VERIFY -> verify(who, which);
            case PROMOTE -> promote();
            case TAKE_OFF -> takeOff(who);
            case EDIT -> edit(who, which);
            case EDIT_BESIDE -> !withdrawn;
            case HAND_OVER -> handOver(who);
            case WITHDRAW_ITEM -> withdrawItem();
            case EXPIRE -> expire();
            case GRANT -> people.grant(who, now);
            case REVOKE -> people.revoke(who, now, false);
            case REVOKE_FOR_CAUSE -> people.revoke(who, now, true);
            case DEACTIVATE -> people.deactivate(who);
            case REACTIVATE -> people.reactivate(who);
        };
    }

    public Standing standing() {
        Set<String> blockers = blockers();
        String entry = enteredAt == NEVER ? Standing.NO_ENTRY : blockers.isEmpty() ? "ACTIVE" : "SUSPENDED";
        return new Standing(
                cases.newest().map(newest -> newest.state.name()).orElse(Standing.NO_REVIEW), entry, blockers);
    }

    /** How many there are that a step may aim at. */
    int count(Thing thing) {
        return switch (thing) {
            case REVIEW -> cases.count();
            case CONDITION -> conditions.size();
            case TEXT -> TEXTS;
            case SIGNATURE, OBJECTION, HOLD, STOP_CALL, NONE -> voices(thing).size();
        };
    }

    /** Who made what the step aims at, and so is the one to take it back or to seal it; none when that is nobody. */
    Optional<String> maker(Thing thing, int which) {
        if (thing == Thing.REVIEW) {
            return cases.find(which, any -> true).map(review -> review.lead);
        }
        List<? extends Voice> voices = voices(thing);
        return which < voices.size() ? Optional.of(voices.get(which).who) : Optional.empty();
    }

    private List<? extends Voice> voices(Thing thing) {
        return switch (thing) {
            case SIGNATURE -> signatures;
            case OBJECTION -> opposition.objections;
            case HOLD -> opposition.holds;
            case STOP_CALL -> opposition.calls;
            case REVIEW, CONDITION, TEXT, NONE -> List.of();
        };
    }

    private boolean start(String lead, int tier) {
        if (withdrawn
                || makers.contains(lead)
                || opposition.stopped
                || cases.hasReturned(text)
                || cases.live().filter(live -> !live.isToRenew()).isPresent()) {
            return false;
        }
        if (cases.live().isPresent()) {
            enteredAt = NEVER;
            cases.endLive(State.INVALIDATED);
        }
        Case started = new Case(lead, tier, text);
        conditions.add(started.plan(conditionOwner, false));
        return cases.add(started);
    }

    private boolean answer(String who, int which) {
        Optional<Case> open = cases.open(which);
        open.ifPresent(review -> review.hands.add(who));
        return open.isPresent();
    }

    private boolean plan(String owner, int which) {
        Optional<Case> open = cases.open(which);
        open.ifPresent(review -> conditions.add(review.plan(owner, true)));
        return open.isPresent();
    }

    private boolean score(String who, int which) {
        Optional<Case> open = cases.open(which)
                .filter(review -> !review.scoredTwice
                        && !review.lead.equals(who)
                        && !makers.contains(who)
                        && people.acts(who, People.REVIEWER));
        open.ifPresent(review -> review.scoredTwice = true);
        return open.isPresent();
    }

    private boolean seal(String who, int which, boolean toStop) {
        Optional<Case> open = cases.open(which)
                .filter(review -> review.lead.equals(who)
                        && people.isActive(who)
                        && !makers.contains(who)
                        && (review.tier == 1 || review.scoredTwice));
        open.ifPresent(review -> {
            review.state = State.SEALED;
            review.toStop = toStop;
            review.sealedAt = now;
        });
        return open.isPresent();
    }

    private boolean sign(String who, int which) {
        Optional<Case> signable = cases.find(which, review -> review.state == State.SEALED);
        Optional<People.Grant> grant = signable.flatMap(review -> people.held(who, review.sealedAt));
        if (grant.isEmpty()
                || signable.filter(review -> isSignable(review, who)).isEmpty()) {
            return false;
        }
        Signature signature = new Signature(who, grant.get());
        signable.get().signatures.add(signature);
        return signatures.add(signature);
    }

    private boolean isSignable(Case review, String who) {
        return !review.expired
                && !review.toStop
                && !opposition.stopped
                && people.role(who).isAsked()
                && !hasAHandIn(review, who)
                && !review.isSignedBy(who);
    }

    private boolean giveBack(String who, int which) {
        Optional<Case> live = cases.find(which, Case::isLive).filter(review -> people.speaks(who));
        live.ifPresent(review -> review.state = State.RETURNED);
        return live.isPresent();
    }

    private boolean callStop(String who) {
        if (!people.speaks(who) || opposition.stopped) {
            return false;
        }
        opposition.calls.add(new Voice(who));
        if (opposition.isEnoughToStop(makers, caller -> people.role(caller).isExecutive())) {
            opposition.stopped = true;
            cases.endLive(State.STOPPED);
        }
        return true;
    }

    private boolean lift(String who, int which) {
        if (which >= opposition.holds.size() || !people.speaks(who) || makers.contains(who)) {
            return false;
        }
        Hold hold = opposition.holds.get(which);
        return !hold.who.equals(who) && hold.lifters.add(who);
    }

    private boolean verify(String who, int which) {
        if (which >= conditions.size() || !people.isActive(who)) {
            return false;
        }
        Condition condition = conditions.get(which);
        if (!condition.of.isLive()
                || condition.verified
                || condition.owner.equals(who)
                || condition.of.lead.equals(who)) {
            return false;
        }
        condition.verified = true;
        return true;
    }

    private boolean promote() {
        if (enteredAt != NEVER || !blockers().isEmpty()) {
            return false;
        }
        enteredAt = now;
        return true;
    }

    private boolean takeOff(String who) {
        if (!people.acts(who, People.LEADER)) {
            return false;
        }
        enteredAt = NEVER;
        return true;
    }

    private boolean edit(String who, int newText) {
        if (!withdrawn && newText != text) {
            makers.add(who);
            text = newText;
            enteredAt = NEVER;
            cases.endLive(State.INVALIDATED);
        }
        return !withdrawn;
    }

    private boolean handOver(String newOwner) {
        if (!withdrawn) {
            makers.add(newOwner);
        }
        return !withdrawn;
    }

    private boolean withdrawItem() {
        if (withdrawn) {
            return false;
        }
        withdrawn = true;
        enteredAt = NEVER;
        cases.endLive(State.WITHDRAWN);
        return true;
    }

    private boolean expire() {
        cases.newest().filter(newest -> newest.state == State.SEALED).ifPresent(review -> review.expired = true);
        return true;
    }

    private Set<String> blockers() {
        Set<String> blockers =
                opposition.blockers(cases.newest().map(Case::quorum).orElse(Integer.MAX_VALUE));
        if (withdrawn) {
            blockers.add("ITEM_WITHDRAWN");
        }
        Optional<Case> live = cases.live();
        if (live.isEmpty()) {
            blockers.add(cases.whyNoneIsLive());
        } else if (live.get().state == State.REVIEW) {
            blockers.add("REVIEW_NOT_SEALED");
        } else {
            blockers.addAll(new SealedCase(live.get(), people, makers, enteredAt).blockers());
        }
        return blockers;
    }

    private boolean hasAHandIn(Case review, String who) {
        return makers.contains(who) || review.hands.contains(who);
    }
}
