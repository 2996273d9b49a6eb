package org.northline.ethics.sealing;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.northline.ethics.review.GateDoors;
import org.northline.ethics.review.MisuseReview;
import org.northline.ethics.review.ReviewDesk;
import org.northline.ethics.review.ReviewId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OnePerServer;

/** Links the item of a review to another one that was stopped, for good: the stop then follows both. */
@OnePerServer
@Transactional
public class LinkStoppedItem {
    private final ReviewDesk desk;
    private final ReviewedItem item;
    private final GateDoors doors;

    @Inject
    LinkStoppedItem(ReviewDesk desk, ReviewedItem item, GateDoors doors) {
        this.desk = desk;
        this.item = item;
        this.doors = doors;
    }

    public void link(Command command) {
        Actor actor = command.actor();
        item.lock(actor.org(), command.review());
        MisuseReview review = desk.openAsLead(actor, command.review());
        doors.pass(
                "link_stop",
                actor.org().value(),
                review.id().value(),
                command.stoppedItem(),
                actor.person().value());
        desk.written(review, actor);
    }

    public record Command(Actor actor, ReviewId review, UUID stoppedItem) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(review, "review");
            requireNonNull(stoppedItem, "stoppedItem");
        }
    }
}
