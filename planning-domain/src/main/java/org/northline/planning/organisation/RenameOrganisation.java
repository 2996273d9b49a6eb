package org.northline.planning.organisation;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/** An administrator renames the organisation. */
@OnePerServer
@Transactional
public class RenameOrganisation {
    private final Organisations organisations;
    private final Clock clock;

    @Inject
    RenameOrganisation(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The new name for the version that the actor saw. */
    public record Command(Actor actor, long version, String name) {}

    public Organisation rename(Command command) {
        command.actor().require(Capacity.ADMINISTRATOR);
        Organisation organisation = organisations.get(command.actor().org());
        StaleVersion.check(command.version(), organisation.version());
        organisation.rename(command.name(), command.actor(), clock.instant());
        organisations.flush();
        return organisation;
    }
}
