package org.northline.ethics.amendment;

import java.util.List;
import java.util.UUID;
import org.northline.ethics.casefile.PersonReference;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;

/** A version of the policy that is being written. Who wrote in it does not publish it. */
public record PolicyDraft(UUID id, int basedOn, PolicyText text, long version, List<PersonReference> authors) {
    static final Capacity[] WRITERS = {Capacity.ADMINISTRATOR, Capacity.MISUSE_REVIEWER};

    public PolicyDraft {
        authors = List.copyOf(authors);
    }

    /** Who may write drafts. */
    public static boolean mayWrite(Actor actor) {
        return actor.hasAny(WRITERS);
    }

    public boolean isBy(Actor actor) {
        return authors.stream()
                .anyMatch(author -> author.id().equals(actor.person().value()));
    }

    public boolean mayBePublishedBy(Actor actor) {
        return actor.has(Capacity.EXECUTIVE) && !isBy(actor);
    }
}
