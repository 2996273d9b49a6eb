package org.northline.planning.revisit;

import java.util.Optional;
import java.util.UUID;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

/** What questions can be about: whether it is there, in the cycle and in use. */
public interface Subjects {
    /** What a cycle has; empty when it has no such thing. */
    Optional<Found> find(OrgId org, CycleId cycle, Subject subject);

    boolean hasPerson(OrgId org, PersonId person);

    /**
     * Something that a question can be about.
     *
     * @param product the one product that it is of; empty when it is of none alone
     */
    record Found(Optional<UUID> product) {
        /** A product leader, and of what is of one product that product's manager. */
        public boolean mayBeAskedAboutBy(Actor actor) {
            return SubjectRow.mayBeAskedAboutBy(actor, product);
        }

        /** Refuses with {@link Forbidden} who may not. */
        public void requireMayBeAskedAboutBy(Actor actor) {
            if (!mayBeAskedAboutBy(actor)) {
                throw new Forbidden("This needs a product leader, or the product manager of what it is about.");
            }
        }
    }
}
