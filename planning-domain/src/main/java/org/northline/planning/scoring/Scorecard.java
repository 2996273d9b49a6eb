package org.northline.planning.scoring;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/**
 * The criteria by which one cycle scores its strategies. It starts with suggested criteria and is edited as a whole; a
 * criterion that an edit leaves out is withdrawn with its ratings, never deleted, and comes back with them when it is
 * named again.
 */
@Entity
@Table(schema = "planning", name = "scorecard")
public class Scorecard {
    private static final List<CriterionLine> SUGGESTED = List.of(
            new CriterionLine("Strategic fit", 30, Direction.BENEFIT),
            new CriterionLine("Revenue or retention impact", 30, Direction.BENEFIT),
            new CriterionLine("Confidence in the evidence", 15, Direction.BENEFIT),
            new CriterionLine("Effort", 15, Direction.COST),
            new CriterionLine("Time to value", 10, Direction.COST));

    @EmbeddedId
    private OrgKey key;

    @OneToMany(mappedBy = "scorecard", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<ScoringCriterion> criteria = new ArrayList<>();

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected Scorecard() {}

    private Scorecard(OrgKey key, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.lastChange = change;
    }

    static Scorecard suggested(CycleId cycle, Actor actor, Instant now) {
        LastChange change = LastChange.by(actor.person(), now);
        Scorecard scorecard = new Scorecard(OrgKey.of(actor.org(), cycle.value()), change);
        scorecard.take(SUGGESTED, change);
        return scorecard;
    }

    void edit(List<CriterionLine> lines, Actor actor, Instant now) {
        this.lastChange = LastChange.by(actor.person(), now);
        take(lines, lastChange);
    }

    private void take(List<CriterionLine> lines, LastChange change) {
        List<ScoringCriterion> left = new ArrayList<>(criteria);
        for (int at = 0; at < lines.size(); at++) {
            CriterionLine line = lines.get(at);
            Optional<ScoringCriterion> continued = continuedBy(line, lines, left, at);
            if (continued.isPresent()) {
                continued.get().update(at + 1, line, change);
                left.remove(continued.get());
            } else {
                criteria.add(new ScoringCriterion(Ids.next(), this, at + 1, line, change));
            }
        }
        left.stream().filter(criterion -> !criterion.isWithdrawn()).forEach(criterion -> criterion.withdraw(change));
    }

    private static Optional<ScoringCriterion> continuedBy(
            CriterionLine line, List<CriterionLine> lines, List<ScoringCriterion> left, int at) {
        if (line.id().isPresent()) {
            UUID id = line.id().get();
            return Optional.of(left.stream()
                    .filter(criterion -> criterion.id().equals(id))
                    .findFirst()
                    .orElseThrow(
                            () -> InvalidInput.at("/criteria/" + at + "/id", "This scorecard has no such criterion.")));
        }
        return left.stream()
                .filter(criterion -> criterion.toCriterion().name().equalsIgnoreCase(line.name()))
                .filter(criterion ->
                        lines.stream().noneMatch(other -> other.id().equals(Optional.of(criterion.id()))))
                .findFirst();
    }

    public CycleId cycle() {
        return new CycleId(key.id());
    }

    /** The criteria that are not withdrawn, in their order. */
    public List<Criterion> criteria() {
        return criteria.stream()
                .filter(criterion -> !criterion.isWithdrawn())
                .sorted(Comparator.comparingInt(ScoringCriterion::position))
                .map(ScoringCriterion::toCriterion)
                .toList();
    }

    public long version() {
        return version;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    OrgKey key() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scorecard scorecard && key.equals(scorecard.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
