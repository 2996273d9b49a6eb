package org.northline.ethics.amendment;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.northline.ethics.review.GateDoors;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;

/**
 * Makes a draft the policy in force. An executive does, who wrote none of it and has just given the password again: one person alone never
 * changes by which rules the gate opens.
 */
@OnePerServer
@Transactional
public class PublishPolicy {
    private final PolicyDrafts drafts;
    private final GateDoors doors;

    @Inject
    PublishPolicy(PolicyDrafts drafts, GateDoors doors) {
        this.drafts = drafts;
        this.doors = doors;
    }

    public void publish(Actor actor, UUID draft, long seenVersion) {
        actor.require(Capacity.EXECUTIVE);
        if (drafts.findOpen(actor.org()).filter(open -> open.id().equals(draft)).isEmpty()) {
            throw new NotFound();
        }
        doors.pass(
                "publish_policy",
                actor.org().value(),
                draft,
                seenVersion,
                actor.person().value());
    }
}
