package org.northline.ethics.hat;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.northline.ethics.review.DoorRefusal;
import org.northline.ethics.review.ReviewDesk;
import org.northline.ethics.review.ReviewId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.FieldProblem;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.PersonId;

/** Gives a hat to somebody, by the lead; what its wearer before wrote is set aside and stays in the history. */
@OnePerServer
@Transactional
public class GiveHat {
    private final ReviewDesk desk;
    private final HatRack rack;

    @Inject
    GiveHat(ReviewDesk desk, HatRack rack) {
        this.desk = desk;
        this.rack = rack;
    }

    /** Nothing changes, and nothing is set aside, when the person wears it already. */
    public void give(Command command) {
        Actor actor = command.actor();
        desk.openAsLead(actor, command.review());
        WornHat worn = rack.get(actor.org(), command.review(), command.hat());
        worn.refuseUnlessSeen(command.seenNumber());
        if (worn.isWornBy(command.wearer())) {
            return;
        }
        List<FieldProblem> problems =
                rack.refusals(actor.org(), command.review(), command.hat(), command.wearer()).stream()
                        .map(code -> new FieldProblem("/personId", DoorRefusal.sentence(code)))
                        .toList();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        rack.change(
                "give_hat",
                actor,
                command.review(),
                command.hat(),
                worn.number(),
                command.wearer().value());
    }

    /** The number seen is 0 while nobody ever wore it. */
    public record Command(Actor actor, ReviewId review, Hat hat, long seenNumber, PersonId wearer) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(review, "review");
            requireNonNull(hat, "hat");
            requireNonNull(wearer, "wearer");
        }
    }
}
