package org.northline.ethics.hat;

import java.util.Optional;
import org.northline.planning.shared.PersonId;
import org.northline.planning.shared.StaleVersion;

/**
 * A hat as it is worn now.
 *
 * @param number how often something changed about it; 0 while nobody ever wore it
 * @param argument empty while its wearer has written nothing
 * @param answer empty while the lead has not answered
 */
record WornHat(int number, Optional<PersonId> wearer, String argument, String answer) {
    static WornHat nobodys() {
        return new WornHat(0, Optional.empty(), "", "");
    }

    /** Refuses with {@link StaleVersion} when this is not what was seen. */
    void refuseUnlessSeen(long seenNumber) {
        StaleVersion.check(seenNumber, number);
    }

    boolean isWornBy(PersonId person) {
        return wearer.filter(person::equals).isPresent();
    }
}
