package org.northline.ethics.hat;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.northline.ethics.review.ReviewDesk;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.OnePerServer;

/** Answers the argument of a hat, by the lead; it stands beside the argument and takes nothing from it. */
@OnePerServer
@Transactional
public class AnswerArgument {
    private final ReviewDesk desk;
    private final HatRack rack;

    @Inject
    AnswerArgument(ReviewDesk desk, HatRack rack) {
        this.desk = desk;
        this.rack = rack;
    }

    public void answer(WrittenWords words) {
        Actor actor = words.actor();
        desk.openAsLead(actor, words.review());
        WornHat worn = rack.get(actor.org(), words.review(), words.hat());
        worn.refuseUnlessSeen(words.seenNumber());
        String answer = words.checked();
        if (worn.argument().isEmpty()) {
            throw new Conflict("There is no argument yet to answer.");
        }
        if (!answer.equals(worn.answer())) {
            rack.change("answer_argument", actor, words.review(), words.hat(), worn.number(), answer);
        }
    }
}
