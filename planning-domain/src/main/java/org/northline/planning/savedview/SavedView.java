package org.northline.planning.savedview;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;

/**
 * A way of looking at the items of a cycle that a person has named. It belongs to that person for good, stands in the lists of everybody while it is
 * shared, and can be archived and restored.
 */
@Entity
@Table(schema = "planning", name = "saved_view")
public class SavedView {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "owner_id", nullable = false, updatable = false)
    private UUID ownerId;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String address;

    @Column(nullable = false)
    private boolean shared;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected SavedView() {}

    private SavedView(OrgKey key, UUID ownerId, ViewDraft.Checked draft, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.ownerId = requireNonNull(ownerId, "ownerId");
        write(draft);
        this.lastChange = change;
    }

    static SavedView save(SavedViewId id, ViewDraft.Checked draft, Actor actor, Instant now) {
        return new SavedView(
                OrgKey.of(actor.org(), id.value()), actor.person().value(), draft, LastChange.by(actor.person(), now));
    }

    void change(ViewDraft.Checked draft, Actor actor, Instant now) {
        write(draft);
        this.lastChange = LastChange.by(actor.person(), now);
    }

    private void write(ViewDraft.Checked draft) {
        this.name = draft.name();
        this.address = draft.address();
        this.shared = draft.shared();
    }

    void archive(Actor actor, Instant now) {
        this.archivedAt = requireNonNull(now, "now");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    void restore(Actor actor, Instant now) {
        this.archivedAt = null;
        this.lastChange = LastChange.by(actor.person(), now);
    }

    public SavedViewId id() {
        return new SavedViewId(key.id());
    }

    public PersonId owner() {
        return new PersonId(ownerId);
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    public boolean isShared() {
        return shared;
    }

    public boolean isArchived() {
        return archivedAt != null;
    }

    public long version() {
        return version;
    }

    OrgKey orgKey() {
        return key;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SavedView view && key.equals(view.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
