package org.northline.planning.sample;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.northline.planning.organisation.OrganisationList;
import org.northline.planning.organisation.OrganisationRow;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Doors;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;

/** Removes the sample company with everything in it, for an administrator of either organisation. */
@OnePerServer
@Transactional
public class RemoveSampleCompany {
    private final OrganisationList organisations;
    private final Doors doors;

    @Inject
    RemoveSampleCompany(OrganisationList organisations, Doors doors) {
        this.organisations = organisations;
        this.doors = doors;
    }

    /** Who asks for it. */
    public record Command(Actor actor) {}

    public void remove(Command command) {
        command.actor().require(Capacity.ADMINISTRATOR);
        OrganisationRow sample = organisations.findSample().orElseThrow(NotFound::new);
        doors.pass("planning.remove_sample_organisation", sample.id());
    }
}
