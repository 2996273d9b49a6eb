package org.northline.web.identity;

import java.time.Instant;
import java.util.Optional;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

/** The sessions, kept where every server of this database finds them. */
interface Sessions {
    /** The live session with this token's hash: not ended, seen within two hours, opened within twelve, of an active person. */
    Optional<Session> find(String tokenHash);

    /** Opens a session and tells when it ends at the latest. */
    Instant open(OrgId org, PersonId person, String tokenHash, String addressFingerprint);

    void end(String tokenHash);
}
