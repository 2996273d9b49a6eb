package org.northline.it.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
        UNDER_APPEAL,
        UPHELD,
        /** The stop was set aside by a panel, and nobody has started a new review yet. */
        REVIEWED_ANEW,
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
        APPEAL,
        VOTE,
        OBJECT,
        PROMOTE,
        EDIT,
        WITHDRAW_ITEM
    }

    /** What may happen whatever became of the case: what is said against the item, and what its makers do with it. */
    private static final Set<Event> ALWAYS = EnumSet.of(Event.OBJECT);

    private static final Set<Event> BY_ITS_MAKERS = EnumSet.of(Event.EDIT, Event.WITHDRAW_ITEM);

    private static Set<Event> listed(State state) {
        Set<Event> more = switch (state) {
            case NO_REVIEW -> EnumSet.of(Event.START, Event.STOP);
            case REVIEW -> EnumSet.of(Event.ANSWER, Event.SEAL, Event.RETURN, Event.STOP);
            case SEALED -> EnumSet.of(Event.SIGN, Event.RETURN, Event.STOP);
            case SEALED_TO_STOP -> EnumSet.of(Event.RETURN, Event.STOP);
            case CLEARED -> EnumSet.of(Event.SIGN, Event.WITHDRAW_SIGNATURE, Event.RETURN, Event.STOP, Event.PROMOTE);
            case PROMOTED -> EnumSet.of(Event.SIGN, Event.WITHDRAW_SIGNATURE, Event.RETURN, Event.STOP);
            case RETURNED, ITEM_WITHDRAWN -> EnumSet.of(Event.WITHDRAW_SIGNATURE, Event.STOP);
            case INVALIDATED, REVIEWED_ANEW -> EnumSet.of(Event.START, Event.WITHDRAW_SIGNATURE, Event.STOP);
            case STOPPED -> EnumSet.of(Event.WITHDRAW_SIGNATURE, Event.APPEAL);
            case UNDER_APPEAL -> EnumSet.of(Event.WITHDRAW_SIGNATURE, Event.VOTE);
            case UPHELD -> EnumSet.of(Event.WITHDRAW_SIGNATURE);
        };
        Set<Event> listed = EnumSet.copyOf(more);
        listed.addAll(ALWAYS);
        if (state != State.ITEM_WITHDRAWN) {
            listed.addAll(BY_ITS_MAKERS);
        }
        return listed;
    }

    private Connection app;
    private Scene scene;
    private Gate gate;
    private AppealDoors appeals;

    @BeforeAll
    void set() throws SQLException {
        app = Northline.connectionOfApp();
        scene = Scene.set();
        gate = new Gate(scene, app);
        appeals = new AppealDoors(scene, app);
    }

    @AfterAll
    void disconnect() throws SQLException {
        app.close();
    }

    static List<Arguments> cells() {
        List<Arguments> cells = new ArrayList<>();
        for (State state : State.values()) {
            for (Event event : Event.values()) {
                cells.add(Arguments.of(state, event, listed(state).contains(event)));
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
            case NO_REVIEW -> new Subject(gate.item(), null, null, null, null);
            case REVIEW -> {
                UUID item = gate.item();
                yield new Subject(item, gate.review(item), null, null, null);
            }
            case SEALED -> sealed("PROCEED_WITH_CONDITIONS");
            case SEALED_TO_STOP -> sealed("STOP");
            case CLEARED -> cleared();
            case PROMOTED -> after(cleared(), Event.PROMOTE);
            case RETURNED -> after(cleared(), Event.RETURN);
            case INVALIDATED -> after(cleared(), Event.EDIT);
            case STOPPED -> after(cleared(), Event.STOP);
            case UNDER_APPEAL -> appealed();
            case UPHELD -> decided(AppealDoors.UPHELD);
            case REVIEWED_ANEW -> decided(AppealDoors.NEW_REVIEW);
            case ITEM_WITHDRAWN -> after(cleared(), Event.WITHDRAW_ITEM);
        };
    }

    private Subject sealed(String verdict) throws SQLException {
        UUID item = gate.item();
        UUID review = gate.review(item);
        return new Subject(item, review, gate.seal(review, verdict), null, null);
    }

    private Subject cleared() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        return new Subject(cleared.item(), cleared.review(), cleared.hash(), cleared.reviewersSignature(), null);
    }

    private Subject appealed() throws SQLException {
        Subject subject = after(cleared(), Event.STOP);
        UUID appeal = appeals.appeal(subject.item(), Scene.OWNER);
        return new Subject(subject.item(), subject.review(), subject.hash(), subject.signature(), appeal);
    }

    private Subject decided(String outcome) throws SQLException {
        Subject subject = appealed();
        appeals.decide(subject.appeal(), outcome, outcome, outcome);
        return subject;
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
            case APPEAL -> appeals.appeal(subject.item(), Scene.OWNER);
            case VOTE ->
                appeals.vote(
                        subject.appeal() == null ? UUID.randomUUID() : subject.appeal(),
                        Scene.SECOND_REVIEWER,
                        "MISUSE_REVIEWER",
                        AppealDoors.NEW_REVIEW);
            case OBJECT -> gate.object(subject.item(), Scene.EXECUTIVE);
            case PROMOTE -> gate.promote(subject.item());
            case EDIT -> gate.edit(subject.item(), "Another problem");
            case WITHDRAW_ITEM -> gate.withdrawItem(subject.item());
        }
    }

    /** An item with its review, statement hash, signature and appeal, as far as it has them. */
    private record Subject(UUID item, UUID review, String hash, UUID signature, UUID appeal) {}
}
