package org.northline.planning.shared;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The key of every aggregate: its organisation first, then its own id. A class, because EE 10 refuses a record here. */
@Embeddable
public class OrgKey implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "org_id", nullable = false, updatable = false)
    private UUID orgId;

    @Column(name = "id", nullable = false, updatable = false)
    private UUID id;

    protected OrgKey() {}

    private OrgKey(UUID orgId, UUID id) {
        this.orgId = requireNonNull(orgId, "orgId");
        this.id = requireNonNull(id, "id");
    }

    public static OrgKey of(OrgId org, UUID id) {
        return new OrgKey(org.value(), id);
    }

    public OrgId org() {
        return new OrgId(orgId);
    }

    public UUID id() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrgKey key && orgId.equals(key.orgId) && id.equals(key.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(orgId, id);
    }

    @Override
    public String toString() {
        return orgId + "/" + id;
    }
}
