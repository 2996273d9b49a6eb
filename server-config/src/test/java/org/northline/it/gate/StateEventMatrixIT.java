package org.northline.it.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.northline.it.Northline;

/** Every event in every state, by the right person and with a valid ticket: what is not listed is refused, and leaves the state as it was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StateEventMatrixIT {
    /** Where the item of a case stands before the event. */
    enum State {
        NO_REVIEW,
        REVIEW,
        SEALED,
        SEALED_TO_STOP,
        CLEARED,
        PROMOTED,
        RETURNED,
        INVALIDATED,
        STOPPED,
        ITEM_WITHDRAWN
    }

    /** What happens to it. */
    enum Event {
        START,
        ANSWER,
        SEAL,
        SIGN,
        WITHDRAW_SIGNATURE,
        RETURN,
        STOP,
        OBJECT,
        PROMOTE,
        EDIT,
        WITHDRAW_ITEM
    }

    private static final Map<State, Set<Event>> LISTED = Map.of(
            State.NO_REVIEW, EnumSet.of(Event.START, Event.STOP, Event.OBJECT, Event.EDIT, Event.WITHDRAW_ITEM),
            State.REVIEW,
                    EnumSet.of(
                            Event.ANSWER,
                            Event.SEAL,
                            Event.RETURN,
                            Event.STOP,
                            Event.OBJECT,
                            Event.EDIT,
                            Event.WITHDRAW_ITEM),
            State.SEALED,
                    EnumSet.of(Event.SIGN, Event.RETURN, Event.STOP, Event.OBJECT, Event.EDIT, Event.WITHDRAW_ITEM),
            State.SEALED_TO_STOP, EnumSet.of(Event.RETURN, Event.STOP, Event.OBJECT, Event.EDIT, Event.WITHDRAW_ITEM),
            State.CLEARED,
                    EnumSet.of(
                            Event.SIGN,
                            Event.WITHDRAW_SIGNATURE,
                            Event.RETURN,
                            Event.STOP,
                            Event.OBJECT,
                            Event.PROMOTE,
                            Event.EDIT,
                            Event.WITHDRAW_ITEM),
            State.PROMOTED,
                    EnumSet.of(
                            Event.SIGN,
                            Event.WITHDRAW_SIGNATURE,
                            Event.RETURN,
                            Event.STOP,
                            Event.OBJECT,
                            Event.EDIT,
                            Event.WITHDRAW_ITEM),
            State.RETURNED,
                    EnumSet.of(Event.WITHDRAW_SIGNATURE, Event.STOP, Event.OBJECT, Event.EDIT, Event.WITHDRAW_ITEM),
            State.INVALIDATED,
                    EnumSet.of(
                            Event.START,
                            Event.WITHDRAW_SIGNATURE,
                            Event.STOP,
                            Event.OBJECT,
                            Event.EDIT,
                            Event.WITHDRAW_ITEM),
            State.STOPPED, EnumSet.of(Event.WITHDRAW_SIGNATURE, Event.OBJECT, Event.EDIT, Event.WITHDRAW_ITEM),
            State.ITEM_WITHDRAWN, EnumSet.of(Event.WITHDRAW_SIGNATURE, Event.STOP, Event.OBJECT));

    private Connection app;
    private Scene scene;
    private Gate gate;

    @BeforeAll
    void set() throws SQLException {
        app = Northline.connectionOfApp();
        scene = Scene.set();
        gate = new Gate(scene, app);
    }

    @AfterAll
    void disconnect() throws SQLException {
        app.close();
    }

    static List<Arguments> cells() {
        List<Arguments> cells = new ArrayList<>();
        for (State state : State.values()) {
            for (Event event : Event.values()) {
                cells.add(Arguments.of(state, event, LISTED.get(state).contains(event)));
            }
        }
        return cells;
    }

    @ParameterizedTest(name = "{0} + {1}: {2}")
    @MethodSource("cells")
    @DisplayName("I-10 Only listed pairs of state and event succeed")
    void onlyListedPairsSucceed(State state, Event event, boolean listed) throws SQLException {
        Subject subject = bring(state);
        String before = gate.standing(subject.item());

        Throwable refusal = catchThrowable(() -> happen(event, subject));

        if (listed) {
            assertThat(refusal).isNull();
        } else {
            assertThat(refusal).isInstanceOf(SQLException.class);
            assertThat(gate.standing(subject.item())).isEqualTo(before);
        }
    }

    private Subject bring(State state) throws SQLException {
        return switch (state) {
            case NO_REVIEW -> new Subject(gate.item(), null, null, null);
            case REVIEW -> {
                UUID item = gate.item();
                yield new Subject(item, gate.review(item), null, null);
            }
            case SEALED -> sealed("PROCEED_WITH_CONDITIONS");
            case SEALED_TO_STOP -> sealed("STOP");
            case CLEARED -> cleared();
            case PROMOTED -> after(cleared(), Event.PROMOTE);
            case RETURNED -> after(cleared(), Event.RETURN);
            case INVALIDATED -> after(cleared(), Event.EDIT);
            case STOPPED -> after(cleared(), Event.STOP);
            case ITEM_WITHDRAWN -> after(cleared(), Event.WITHDRAW_ITEM);
        };
    }

    private Subject sealed(String verdict) throws SQLException {
        UUID item = gate.item();
        UUID review = gate.review(item);
        return new Subject(item, review, gate.seal(review, verdict), null);
    }

    private Subject cleared() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        return new Subject(cleared.item(), cleared.review(), cleared.hash(), cleared.reviewersSignature());
    }

    private Subject after(Subject subject, Event event) throws SQLException {
        happen(event, subject);
        return subject;
    }

    /** Where there is no review or no signature yet, the event names one that does not exist. */
    private void happen(Event event, Subject subject) throws SQLException {
        UUID review = subject.review() == null ? UUID.randomUUID() : subject.review();
        String hash = subject.hash() == null ? "0".repeat(64) : subject.hash();
        switch (event) {
            case START -> gate.review(subject.item());
            case ANSWER -> gate.answer(review);
            case SEAL -> gate.seal(review);
            case SIGN -> gate.sign(review, hash, Scene.SECOND_STAKEHOLDER, "STAKEHOLDER");
            case WITHDRAW_SIGNATURE ->
                gate.withdrawSignature(
                        subject.signature() == null ? UUID.randomUUID() : subject.signature(), Scene.REVIEWER);
            case RETURN -> gate.giveBack(review, Scene.STAKEHOLDER, "STAKEHOLDER");
            case STOP -> gate.stop(subject.item(), Scene.EXECUTIVE, "EXECUTIVE");
            case OBJECT -> gate.object(subject.item(), Scene.EXECUTIVE);
            case PROMOTE -> gate.promote(subject.item());
            case EDIT -> gate.edit(subject.item(), "Another problem");
            case WITHDRAW_ITEM -> gate.withdrawItem(subject.item());
        }
    }

    /** An item with its review, statement hash and signature, as far as it has them. */
    private record Subject(UUID item, UUID review, String hash, UUID signature) {}
}
