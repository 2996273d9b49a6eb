package org.northline.ethics.review;

/** A door of the gate's schema: what its tickets are for, and the call, whose fields stand in the ticket in the same order. */
public enum Door {
    SEAL("seal", "SELECT ethics.seal(?, ?, ?, ?, ?, ?)"),
    SIGN("sign", "SELECT ethics.sign(?, ?, ?, ?, ?, ?, ?, ?)"),
    WITHDRAW_SIGNATURE("withdraw_signature", "SELECT ethics.withdraw_signature(?, ?, ?, ?, ?)"),
    RETURN("return", "SELECT ethics.return_review(?, ?, ?, ?, ?, ?)"),
    STOP("stop", "SELECT ethics.stop(?, ?, ?, ?, ?, ?, ?, ?)"),
    WITHDRAW_STOP_CALL("withdraw_stop_call", "SELECT ethics.withdraw_stop_call(?, ?, ?, ?)"),
    WITHDRAW_OBJECTION("withdraw_objection", "SELECT ethics.withdraw_objection(?, ?, ?, ?)"),
    LIFT("lift", "SELECT ethics.lift(?, ?, ?, ?, ?)"),
    VERIFY_MITIGATION("verify_mitigation", "SELECT ethics.verify_mitigation(?, ?, ?, ?, ?)");

    private final String purpose;
    private final String call;

    Door(String purpose, String call) {
        this.purpose = purpose;
        this.call = call;
    }

    String purpose() {
        return purpose;
    }

    String call() {
        return call;
    }
}
