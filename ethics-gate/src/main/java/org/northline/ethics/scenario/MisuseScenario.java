package org.northline.ethics.scenario;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.northline.ethics.review.ReviewId;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;

/**
 * One way in which the item could do harm. Its inherent level follows from the score; the residual one is lower only when somebody has verified
 * a mitigation. A scenario is withdrawn, never deleted, and a tier that it raised stays.
 */
@Entity
@Table(schema = "ethics", name = "misuse_scenario")
public class MisuseScenario {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "review_id", nullable = false, updatable = false)
    private UUID reviewId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ScenarioKind kind;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String actor;

    @Column(nullable = false)
    private String motive;

    @Column(nullable = false)
    private String means;

    @Column(nullable = false)
    private String victims;

    @Column(nullable = false)
    private String path;

    @Column(nullable = false)
    private String detector;

    @Column(nullable = false)
    private int severity;

    @Column(nullable = false)
    private int likelihood;

    @Column(name = "likelihood_known", nullable = false)
    private boolean likelihoodKnown;

    @Column(nullable = false)
    private boolean irreversible;

    @Column(name = "vulnerable_people", nullable = false)
    private boolean vulnerablePeople;

    @Column(name = "wide_reach", nullable = false)
    private boolean wideReach;

    /** Numbers of the guidelines it would break, joined by commas. */
    @Column(nullable = false)
    private String guidelines;

    @Column(name = "inherent_level", nullable = false)
    private int inherentLevel;

    @Column(name = "residual_level", nullable = false)
    private int residualLevel;

    @Column(nullable = false)
    private boolean withdrawn;

    @Column(name = "written_by", nullable = false, updatable = false)
    private UUID writtenBy;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected MisuseScenario() {}

    private MisuseScenario(OrgKey key, ReviewId review, Content content, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.reviewId = review.value();
        this.writtenBy = change.by().value();
        write(content, List.of(), change);
    }

    public static MisuseScenario write(OrgKey key, ReviewId review, Content content, LastChange change) {
        return new MisuseScenario(key, review, content, change);
    }

    /** Rewrites the scenario; {@code verified} is what is left of it after each mitigation that somebody verified. */
    public void revise(Content content, List<Score> verified, LastChange change) {
        write(content, verified, change);
    }

    public void withdraw(LastChange change) {
        this.withdrawn = true;
        this.lastChange = requireNonNull(change, "change");
    }

    public void mitigated(List<Score> verified, LastChange change) {
        this.residualLevel = residual(verified);
        this.lastChange = requireNonNull(change, "change");
    }

    /** Counts what somebody else scored without having seen this score: the higher level holds, whoever gave it. */
    public void scoredAgain(Score second, List<Score> verified, LastChange change) {
        this.inherentLevel = Math.max(inherentLevel, second.level(kind));
        mitigated(verified, change);
    }

    private void write(Content content, List<Score> verified, LastChange change) {
        Narrative narrative = content.narrative();
        this.kind = content.kind();
        this.title = narrative.title();
        this.actor = narrative.actor();
        this.motive = narrative.motive();
        this.means = narrative.means();
        this.victims = narrative.victims();
        this.path = narrative.path();
        this.detector = narrative.detector();
        write(content.score());
        this.guidelines =
                content.guidelines().stream().sorted().map(String::valueOf).collect(joining(","));
        this.inherentLevel = score().level(kind);
        this.residualLevel = residual(verified);
        this.lastChange = requireNonNull(change, "change");
    }

    private void write(Score score) {
        this.severity = score.severity();
        this.likelihood = score.likelihood().value();
        this.likelihoodKnown = score.likelihood().known();
        this.irreversible = score.aggravators().contains(Aggravator.IRREVERSIBLE);
        this.vulnerablePeople = score.aggravators().contains(Aggravator.VULNERABLE_PEOPLE);
        this.wideReach = score.aggravators().contains(Aggravator.WIDE_REACH);
    }

    private int residual(List<Score> verified) {
        return verified.stream()
                .mapToInt(score -> Math.min(inherentLevel, score.level(kind)))
                .min()
                .orElse(inherentLevel);
    }

    public OrgKey key() {
        return key;
    }

    public ReviewId review() {
        return new ReviewId(reviewId);
    }

    public Narrative narrative() {
        return new Narrative(title, actor, motive, means, victims, path, detector);
    }

    public ScenarioKind kind() {
        return kind;
    }

    public Score score() {
        return new Score(severity, new Likelihood(likelihood, likelihoodKnown), aggravators());
    }

    private Set<Aggravator> aggravators() {
        Set<Aggravator> aggravators = EnumSet.noneOf(Aggravator.class);
        if (irreversible) {
            aggravators.add(Aggravator.IRREVERSIBLE);
        }
        if (vulnerablePeople) {
            aggravators.add(Aggravator.VULNERABLE_PEOPLE);
        }
        if (wideReach) {
            aggravators.add(Aggravator.WIDE_REACH);
        }
        return aggravators;
    }

    public String guidelines() {
        return guidelines;
    }

    public int inherentLevel() {
        return inherentLevel;
    }

    public int residualLevel() {
        return residualLevel;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public PersonId writtenBy() {
        return new PersonId(writtenBy);
    }

    public LastChange lastChange() {
        return lastChange;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MisuseScenario scenario && key.equals(scenario.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** Everything about a scenario that people write. */
    public record Content(ScenarioKind kind, Narrative narrative, Score score, Set<Integer> guidelines) {
        public Content {
            requireNonNull(kind, "kind");
            requireNonNull(narrative, "narrative");
            requireNonNull(score, "score");
            guidelines = Set.copyOf(guidelines);
        }
    }
}
