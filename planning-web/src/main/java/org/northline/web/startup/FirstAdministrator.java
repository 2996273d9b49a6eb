package org.northline.web.startup;

import jakarta.inject.Inject;
import java.util.Optional;
import org.northline.planning.organisation.FoundOrganisation;
import org.northline.planning.organisation.OrganisationList;
import org.northline.planning.people.EmailAddress;
import org.northline.planning.people.PersonName;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.OnePerServer;

/** Founds the organisation on the very first start, with an administrator whose password the launcher made and must be changed. */
@OnePerServer
class FirstAdministrator {
    private static final String EMAIL = "admin@northline.localhost";

    private final OrganisationList organisations;
    private final FoundOrganisation found;

    @Inject
    FirstAdministrator(OrganisationList organisations, FoundOrganisation found) {
        this.organisations = organisations;
        this.found = found;
    }

    /** Whether somebody can administer this database now. */
    boolean isThere(Optional<String> firstPassword) {
        if (organisations.hasReal()) {
            return true;
        }
        if (firstPassword.isEmpty()) {
            return false;
        }
        try {
            found.found(new FoundOrganisation.Command(
                    "My organisation",
                    false,
                    new EmailAddress(EMAIL),
                    new PersonName("Administrator"),
                    firstPassword.get(),
                    true));
        } catch (Conflict anotherServerWasFaster) {
            return true;
        }
        return true;
    }
}
