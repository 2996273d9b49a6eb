package org.northline.planning.budget;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/**
 * How the work of one planning cycle is meant to be shared among its themes; written as a whole, since its shares are at most 100 together. A
 * theme that is left out has its target withdrawn, never deleted, and takes it up again when it is named again.
 */
@Entity
@Table(schema = "planning", name = "allocation")
public class Allocation {
    @EmbeddedId
    private OrgKey key;

    @OneToMany(mappedBy = "allocation", cascade = CascadeType.PERSIST)
    private List<AllocationTarget> targets = new ArrayList<>();

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected Allocation() {}

    private Allocation(OrgKey key, List<AllocationLine> lines, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.lastChange = change;
        take(lines);
    }

    static Allocation set(CycleId cycle, List<AllocationLine> lines, Actor actor, Instant now) {
        return new Allocation(OrgKey.of(actor.org(), cycle.value()), lines, LastChange.by(actor.person(), now));
    }

    void change(List<AllocationLine> lines, Actor actor, Instant now) {
        this.lastChange = LastChange.by(actor.person(), now);
        take(lines);
    }

    private void take(List<AllocationLine> lines) {
        List<AllocationTarget> left = new ArrayList<>(targets);
        for (AllocationLine line : lines) {
            left.stream()
                    .filter(target -> target.theme().equals(line.theme()))
                    .findFirst()
                    .ifPresentOrElse(
                            known -> {
                                known.update(line.band(), lastChange);
                                left.remove(known);
                            },
                            () -> targets.add(new AllocationTarget(Ids.next(), this, line, lastChange)));
        }
        left.stream().filter(target -> !target.isWithdrawn()).forEach(target -> target.withdraw(lastChange));
    }

    public CycleId cycle() {
        return new CycleId(key.id());
    }

    /** The targets that are not withdrawn. */
    public List<AllocationLine> lines() {
        return targets.stream()
                .filter(target -> !target.isWithdrawn())
                .map(AllocationTarget::toLine)
                .toList();
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
        return other instanceof Allocation allocation && key.equals(allocation.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
