package org.northline.planning.organisation;

import org.northline.planning.shared.OrgId;

/** The organisations in this database: at most one real one, and at most one sample. */
public interface Organisations {
    Organisation get(OrgId id);

    /** Writes what changed now, so that the version a caller reads is the stored one. */
    void flush();
}
