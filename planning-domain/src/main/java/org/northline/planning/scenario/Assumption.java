package org.northline.planning.scenario;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/** One thing that a scenario takes for granted and that is not so, or not yet. Never changed, only withdrawn and restored. */
@Entity
@Table(schema = "planning", name = "assumption")
public class Assumption {
    private static final int QUARTERS = 4;
    private static final BigDecimal MOST_WEEKS = new BigDecimal("9999.9");
    private static final BigDecimal MOST_MONEY = new BigDecimal("999999999999.99");

    @EmbeddedId
    private OrgKey key;

    @Column(name = "scenario_id", nullable = false, updatable = false)
    private UUID scenarioId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AssumptionKind kind;

    // Never absent: the persistence provider binds an absent UUID as text.
    @Column(name = "subject_id", nullable = false, updatable = false)
    private UUID subjectId;

    @Column(updatable = false)
    private @Nullable Integer quarter;

    @Column(updatable = false)
    private @Nullable BigDecimal amount;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected Assumption() {}

    private Assumption(OrgKey key, ScenarioId scenario, Content content, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.scenarioId = scenario.value();
        this.kind = content.kind();
        this.subjectId = content.item().or(content::team).orElse(scenario.value());
        this.quarter = content.quarter().orElse(null);
        this.amount = content.amount().orElse(null);
        this.lastChange = change;
    }

    static Assumption add(AssumptionId id, ScenarioId scenario, Content content, Actor actor, Instant now) {
        return new Assumption(
                OrgKey.of(actor.org(), id.value()), scenario, content, LastChange.by(actor.person(), now));
    }

    void withdraw(Actor actor, Instant now) {
        this.withdrawnAt = requireNonNull(now, "now");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    void restore(Actor actor, Instant now) {
        this.withdrawnAt = null;
        this.lastChange = LastChange.by(actor.person(), now);
    }

    public AssumptionId id() {
        return new AssumptionId(key.id());
    }

    public ScenarioId scenario() {
        return new ScenarioId(scenarioId);
    }

    public Content content() {
        return new Content(
                kind,
                kind.isOfItem() ? Optional.of(subjectId) : Optional.empty(),
                kind == AssumptionKind.TEAM_WEEKS ? Optional.of(subjectId) : Optional.empty(),
                Optional.ofNullable(quarter),
                Optional.ofNullable(amount));
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    OrgKey orgKey() {
        return key;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assumption assumption && key.equals(assumption.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /**
     * What is taken for granted.
     *
     * @param quarter 1 to 4
     * @param amount person-weeks or money, more or less than there is and never 0
     */
    public record Content(
            AssumptionKind kind,
            Optional<UUID> item,
            Optional<UUID> team,
            Optional<Integer> quarter,
            Optional<BigDecimal> amount) {
        public Content {
            requireNonNull(kind, "kind");
            requireNonNull(item, "item");
            requireNonNull(team, "team");
            requireNonNull(quarter, "quarter");
            requireNonNull(amount, "amount");
        }

        /** Refuses with every problem of these fields at once; whether item and team are there is not seen here. */
        static Content checked(
                @Nullable AssumptionKind kind,
                @Nullable UUID item,
                @Nullable UUID team,
                @Nullable Integer quarter,
                @Nullable BigDecimal amount) {
            FieldChecks checks = new FieldChecks();
            checks.that(kind != null, "/kind", "Say what is taken for granted.");
            checks.done();
            AssumptionKind known = requireNonNull(kind);
            boolean ofItem = known.isOfItem();
            boolean ofTeam = known == AssumptionKind.TEAM_WEEKS;
            asked(checks, ofItem, item, "/itemId", "Say which item.");
            asked(checks, ofTeam, team, "/teamId", "Say which team.");
            asked(checks, known != AssumptionKind.ITEM_LEFT_OUT, quarter, "/quarter", "Say in which quarter.");
            checks.that(
                    quarter == null || (quarter >= 1 && quarter <= QUARTERS), "/quarter", "Use a quarter from 1 to 4.");
            asked(checks, !ofItem, amount, "/amount", "Say how much more, or less with a minus.");
            if (amount != null && !ofItem) {
                BigDecimal most = ofTeam ? MOST_WEEKS : MOST_MONEY;
                checks.figure("/amount", amount, most.negate(), most, ofTeam ? 1 : 2);
                checks.that(amount.signum() != 0, "/amount", "Nothing more and nothing less is no assumption.");
            }
            checks.done();
            return new Content(
                    known,
                    Optional.ofNullable(item),
                    Optional.ofNullable(team),
                    Optional.ofNullable(quarter),
                    Optional.ofNullable(amount));
        }

        private static void asked(
                FieldChecks checks, boolean asked, @Nullable Object value, String pointer, String sentence) {
            checks.that(!asked || value != null, pointer, sentence);
            checks.that(asked || value == null, pointer, "This assumption has none; leave it out.");
        }
    }
}
