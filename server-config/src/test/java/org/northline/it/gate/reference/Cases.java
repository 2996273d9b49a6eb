package org.northline.it.gate.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.northline.it.gate.reference.Case.State;

/** The cases of one item, of which only the newest may be live. */
final class Cases {
    private final List<Case> cases = new ArrayList<>();

    boolean add(Case started) {
        return cases.add(started);
    }

    int count() {
        return cases.size();
    }

    Optional<Case> newest() {
        return cases.isEmpty() ? Optional.empty() : Optional.of(cases.get(cases.size() - 1));
    }

    Optional<Case> live() {
        return newest().filter(Case::isLive);
    }

    Optional<Case> open(int which) {
        return find(which, review -> review.state == State.REVIEW);
    }

    Optional<Case> find(int which, Predicate<Case> condition) {
        return which < cases.size() ? Optional.of(cases.get(which)).filter(condition) : Optional.empty();
    }

    boolean hasReturned(int text) {
        return cases.stream().anyMatch(review -> review.state == State.RETURNED && review.text == text);
    }

    void endLive(State state) {
        live().ifPresent(review -> review.state = state);
    }

    String whyNoneIsLive() {
        State last = newest().map(newest -> newest.state).orElse(State.WITHDRAWN);
        return switch (last) {
            case RETURNED -> "RETURNED";
            case INVALIDATED -> "REVIEW_INVALIDATED";
            case REVIEW, SEALED, STOPPED, WITHDRAWN -> "NO_REVIEW";
        };
    }
}
