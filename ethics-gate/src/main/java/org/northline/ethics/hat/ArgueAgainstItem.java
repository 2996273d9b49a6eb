package org.northline.ethics.hat;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.northline.ethics.review.ReviewDesk;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.OnePerServer;

/** Writes the argument of a hat, by who wears it and nobody else; whoever rewrites it takes away the answer to what it said before. */
@OnePerServer
@Transactional
public class ArgueAgainstItem {
    private final ReviewDesk desk;
    private final HatRack rack;

    @Inject
    ArgueAgainstItem(ReviewDesk desk, HatRack rack) {
        this.desk = desk;
        this.rack = rack;
    }

    public void argue(WrittenWords words) {
        Actor actor = words.actor();
        desk.open(actor, words.review());
        WornHat worn = rack.get(actor.org(), words.review(), words.hat());
        if (!worn.isWornBy(actor.person())) {
            throw new Forbidden("Only the person who wears this hat writes its argument.");
        }
        worn.refuseUnlessSeen(words.seenNumber());
        String argument = words.checked();
        if (!argument.equals(worn.argument())) {
            rack.change("argue", actor, words.review(), words.hat(), worn.number(), argument);
        }
    }
}
