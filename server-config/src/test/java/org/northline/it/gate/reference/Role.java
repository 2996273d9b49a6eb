package org.northline.it.gate.reference;

/** Somebody of a history, with the capacity that they have in the beginning and may lose and regain. */
public record Role(String name, String capacity) {
    boolean isSigning() {
        return isExecutive() || isAsked();
    }

    boolean isExecutive() {
        return capacity.equals("EXECUTIVE");
    }

    /** Whether the quorum of the two lighter tiers asks for this capacity. */
    boolean isAsked() {
        return capacity.equals(People.REVIEWER) || capacity.equals(People.STAKEHOLDER);
    }
}
