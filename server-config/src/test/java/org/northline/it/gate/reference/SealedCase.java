package org.northline.it.gate.reference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.northline.it.gate.reference.Case.Signature;

/** What stands against a sealed case now, by itself and by its signatures and conditions. */
record SealedCase(Case review, People people, Set<String> makers, int enteredAt) {
    Set<String> blockers() {
        Set<String> blockers = new TreeSet<>();
        if (review.toStop) {
            blockers.add("VERDICT_NOT_PROCEED");
        }
        if (review.expired) {
            blockers.add("REVIEW_EXPIRED");
        }
        addQuorum(blockers);
        review.conditions.stream().filter(condition -> !condition.verified).forEach(condition -> {
            if (!people.isActive(condition.owner)) {
                blockers.add("CONDITION_ORPHANED");
            } else if (condition.beforePromotion) {
                blockers.add("CONDITION_OPEN");
            }
        });
        return blockers;
    }

    /** A number of people, of whom one is a reviewer and one a stakeholder; that one is an outsider follows, since no maker counts. */
    private void addQuorum(Set<String> blockers) {
        List<String> worth = review.signatures.stream().map(this::worth).toList();
        List<String> capacities = review.signatures.stream()
                .filter(signature -> worth(signature).equals("COUNTS"))
                .map(signature -> people.role(signature.who).capacity())
                .toList();
        if (capacities.size() < review.quorum()) {
            blockers.add("SIGNERS_SHORT");
            worth.stream().filter(reason -> reason.startsWith("SIGNER_")).forEach(blockers::add);
        }
        if (!capacities.containsAll(List.of(People.REVIEWER, People.STAKEHOLDER))) {
            blockers.add("CAPACITY_SHORT");
        }
    }

    private String worth(Signature signature) {
        if (signature.takenBack) {
            return "TAKEN_BACK";
        }
        if (makers.contains(signature.who) || review.hands.contains(signature.who)) {
            return "SIGNER_NOT_INDEPENDENT";
        }
        boolean lasts = enteredAt == ReferenceGate.NEVER
                ? people.isActive(signature.who) && signature.grant.isLive()
                : signature.grant.stillCountsForAnEntryOf(enteredAt);
        return lasts ? "COUNTS" : "SIGNER_CAPACITY_LAPSED";
    }
}
