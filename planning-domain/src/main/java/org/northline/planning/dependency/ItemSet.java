package org.northline.planning.dependency;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/**
 * Items of one cycle that come together or exclude each other; changed as a whole. It can be archived, which frees its name and lets its items go
 * their own ways, and restored while nothing has come that contradicts it.
 */
@Entity
@Table(schema = "planning", name = "item_set")
public class ItemSet {
    static final int LEAST = 2;
    static final int MOST = 20;

    private static final int LONGEST_NAME = 80;

    @EmbeddedId
    private OrgKey key;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private UUID cycleId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ItemSetKind kind;

    @Column(nullable = false)
    private String name;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @OneToMany(mappedBy = "set", cascade = CascadeType.PERSIST)
    private List<ItemSetMember> members = new ArrayList<>();

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected ItemSet() {}

    private ItemSet(OrgKey key, CycleId cycle, Content content, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.cycleId = cycle.value();
        this.kind = content.kind();
        this.name = content.name();
        this.lastChange = change;
        take(content.items());
    }

    static ItemSet add(ItemSetId id, CycleId cycle, Content content, Actor actor, Instant now) {
        return new ItemSet(OrgKey.of(actor.org(), id.value()), cycle, content, LastChange.by(actor.person(), now));
    }

    void change(Content content, Actor actor, Instant now) {
        this.kind = content.kind();
        this.name = content.name();
        this.lastChange = LastChange.by(actor.person(), now);
        take(content.items());
    }

    private void take(List<UUID> items) {
        Set<UUID> missing = new HashSet<>(items);
        for (ItemSetMember member : members) {
            member.stay(missing.remove(member.item()), lastChange);
        }
        items.stream()
                .filter(missing::contains)
                .forEach(item -> members.add(new ItemSetMember(this, item, lastChange)));
    }

    void archive(Actor actor, Instant now) {
        this.archivedAt = requireNonNull(now, "now");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    void restore(Actor actor, Instant now) {
        this.archivedAt = null;
        this.lastChange = LastChange.by(actor.person(), now);
    }

    public ItemSetId id() {
        return new ItemSetId(key.id());
    }

    public CycleId cycle() {
        return new CycleId(cycleId);
    }

    public ItemSetKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** Withdrawn ones included. */
    public Set<UUID> items() {
        return members.stream()
                .filter(member -> !member.isRemoved())
                .map(ItemSetMember::item)
                .collect(Collectors.toUnmodifiableSet());
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
        return other instanceof ItemSet set && key.equals(set.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** What a product leader says about a set. */
    record Content(String name, ItemSetKind kind, List<UUID> items) {
        Content {
            requireNonNull(name, "name");
            requireNonNull(kind, "kind");
            items = List.copyOf(items);
        }

        /** Refuses with every problem of these fields at once; whether the items are there is not seen here. */
        static Content checked(
                @Nullable String name, @Nullable ItemSetKind kind, @Nullable List<@Nullable UUID> items) {
            FieldChecks checks = new FieldChecks();
            String line = checks.line("/name", name, LONGEST_NAME);
            checks.that(kind != null, "/kind", "Say whether at most one of the items comes, or all of them or none.");
            List<UUID> given = items == null
                    ? List.of()
                    : items.stream().filter(Objects::nonNull).toList();
            checks.that(
                    given.size() >= LEAST && given.size() <= MOST,
                    "/itemIds",
                    "Choose " + LEAST + " to " + MOST + " items; this has " + given.size() + ".");
            for (int at = 0; at < given.size(); at++) {
                checks.that(given.indexOf(given.get(at)) == at, "/itemIds/" + at, "This item is in the list twice.");
            }
            checks.done();
            return new Content(line, requireNonNull(kind), given);
        }
    }
}
