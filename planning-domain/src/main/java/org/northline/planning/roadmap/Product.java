package org.northline.planning.roadmap;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/**
 * A product with a roadmap of its own. It outlives the planning cycles; when no live item is left on its roadmap it can be
 * archived, which frees its key, and restored while nothing else has taken the key.
 */
@Entity
@Table(schema = "planning", name = "product")
public class Product {
    @EmbeddedId
    private OrgKey key;

    // "key" is taken by the entity's own; this is the short name that people and imports use.
    @Column(name = "key", nullable = false)
    private String shortName;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String description;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected Product() {}

    private Product(OrgKey key, Content content, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.shortName = content.key();
        this.name = content.name();
        this.description = content.description();
        this.lastChange = change;
    }

    static Product add(ProductId id, Content content, Actor actor, Instant now) {
        return new Product(OrgKey.of(actor.org(), id.value()), content, LastChange.by(actor.person(), now));
    }

    void edit(Content content, Actor actor, Instant now) {
        this.shortName = content.key();
        this.name = content.name();
        this.description = content.description();
        this.lastChange = LastChange.by(actor.person(), now);
    }

    void archive(Actor actor, Instant now) {
        this.archivedAt = requireNonNull(now, "now");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    void restore(Actor actor, Instant now) {
        this.archivedAt = null;
        this.lastChange = LastChange.by(actor.person(), now);
    }

    public ProductId id() {
        return new ProductId(key.id());
    }

    /** The short name, unique without regard to case among the organisation's products that are not archived. */
    public String key() {
        return shortName;
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
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
        return other instanceof Product product && key.equals(product.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** What a product leader says about a product. */
    record Content(String key, String name, String description) {
        /** Refuses with every problem of these fields at once. */
        static Content checked(@Nullable String key, @Nullable String name, @Nullable String description) {
            FieldChecks checks = new FieldChecks();
            String checkedKey = checks.line("/key", key, 60);
            checks.that(
                    checkedKey.isEmpty() || checkedKey.matches("[A-Za-z0-9][A-Za-z0-9._-]*"),
                    "/key",
                    "Use letters, digits, dots, hyphens and underscores; start with a letter or a digit.");
            Content content = new Content(
                    checkedKey,
                    checks.line("/name", name, 120),
                    checks.optionalText("/description", description, 2000));
            checks.done();
            return content;
        }
    }
}
