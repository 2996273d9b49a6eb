package org.northline.planning.roadmap;

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
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.strategy.OptionId;

/**
 * A focus of the year that puts one chosen strategy to work; roadmap items belong to it. While it is live its strategy
 * stays chosen; when no live item belongs to it any more it can be archived, and restored from there at its old place.
 */
@Entity
@Table(schema = "planning", name = "strategic_theme")
public class StrategicTheme {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private UUID cycleId;

    @Column(name = "option_id", nullable = false)
    private UUID optionId;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String description;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected StrategicTheme() {}

    private StrategicTheme(
            OrgKey key, CycleId cycle, OptionId option, int position, Content content, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.cycleId = cycle.value();
        this.optionId = option.value();
        this.position = position;
        this.name = content.name();
        this.description = content.description();
        this.lastChange = change;
    }

    static StrategicTheme add(
            ThemeId id, CycleId cycle, OptionId option, int position, Content content, Actor actor, Instant now) {
        return new StrategicTheme(
                OrgKey.of(actor.org(), id.value()),
                cycle,
                option,
                position,
                content,
                LastChange.by(actor.person(), now));
    }

    void edit(OptionId newOption, Content content, Actor actor, Instant now) {
        this.optionId = newOption.value();
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

    public ThemeId id() {
        return new ThemeId(key.id());
    }

    public CycleId cycle() {
        return new CycleId(cycleId);
    }

    public OptionId option() {
        return new OptionId(optionId);
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    /** Its place among all themes that the cycle ever had, from 1; it never changes, and with it the theme's colour. */
    public int position() {
        return position;
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
        return other instanceof StrategicTheme theme && key.equals(theme.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** What a product leader says about a theme. */
    record Content(String name, String description) {
        /** Refuses with every problem of these fields at once. */
        static Content checked(@Nullable String name, @Nullable String description, @Nullable OptionId option) {
            FieldChecks checks = new FieldChecks();
            Content content = new Content(
                    checks.line("/name", name, 120), checks.optionalText("/description", description, 2000));
            checks.that(option != null, "/optionId", "Say which chosen strategy this theme puts to work.");
            checks.done();
            return content;
        }
    }
}
