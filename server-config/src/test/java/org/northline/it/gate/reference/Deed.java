package org.northline.it.gate.reference;

/** What somebody may try, what it aims at, and how often a history tries it beside the others. */
public enum Deed {
    START_LIGHT(Thing.NONE, 3),
    START_HEAVIER(Thing.NONE, 2),
    ANSWER(Thing.REVIEW, 2),
    PLAN_CONDITION(Thing.REVIEW, 2),
    SCORE(Thing.REVIEW, 2),
    SEAL(Thing.REVIEW, 4),
    SEAL_TO_STOP(Thing.REVIEW, 1),
    SIGN(Thing.REVIEW, 9),
    /** With the hash of another statement. */
    SIGN_UNSEEN(Thing.REVIEW, 1),
    TAKE_SIGNATURE_BACK(Thing.SIGNATURE, 3),
    RETURN(Thing.REVIEW, 1),
    CALL_STOP(Thing.NONE, 1),
    TAKE_STOP_CALL_BACK(Thing.STOP_CALL, 2),
    OBJECT(Thing.NONE, 2),
    TAKE_OBJECTION_BACK(Thing.OBJECTION, 2),
    HOLD(Thing.NONE, 2),
    LIFT(Thing.HOLD, 3),
    VERIFY(Thing.CONDITION, 3),
    PROMOTE(Thing.NONE, 6),
    TAKE_OFF(Thing.NONE, 2),
    EDIT(Thing.TEXT, 3),
    EDIT_BESIDE(Thing.NONE, 2),
    HAND_OVER(Thing.NONE, 1),
    WITHDRAW_ITEM(Thing.NONE, 1),
    EXPIRE(Thing.NONE, 1),
    GRANT(Thing.NONE, 4),
    REVOKE(Thing.NONE, 2),
    REVOKE_FOR_CAUSE(Thing.NONE, 1),
    DEACTIVATE(Thing.NONE, 1),
    REACTIVATE(Thing.NONE, 3);

    private final Thing target;
    private final int weight;

    Deed(Thing target, int weight) {
        this.target = target;
        this.weight = weight;
    }

    public Thing target() {
        return target;
    }

    int weight() {
        return weight;
    }
}
