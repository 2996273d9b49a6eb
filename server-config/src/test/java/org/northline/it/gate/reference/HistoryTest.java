package org.northline.it.gate.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** That random histories are worth comparing: they are repeatable, and everything happens in some and is refused in others. */
class HistoryTest {
    private static final List<Role> ROLES = List.of(
            new Role("owner", "PRODUCT_LEADER"),
            new Role("leader", "PRODUCT_LEADER"),
            new Role("lead", "MISUSE_REVIEWER"),
            new Role("reviewer", "MISUSE_REVIEWER"),
            new Role("second reviewer", "MISUSE_REVIEWER"),
            new Role("stakeholder", "STAKEHOLDER"),
            new Role("second stakeholder", "STAKEHOLDER"),
            new Role("executive", "EXECUTIVE"));
    private static final Set<Deed> NEVER_REFUSED = EnumSet.of(Deed.EXPIRE, Deed.DEACTIVATE, Deed.REACTIVATE);

    @Test
    void sameSeedGivesTheSameHistory() {
        assertThat(history(7)).isEqualTo(history(7)).isNotEqualTo(history(8)).hasSize(50);
    }

    @Test
    void everyDeedIsDoneInSomeHistoriesAndRefusedInOthers() {
        Set<Deed> done = EnumSet.noneOf(Deed.class);
        Set<Deed> refused = EnumSet.noneOf(Deed.class);

        for (long seed = 0; seed < 200; seed++) {
            ReferenceGate gate = gate();
            history(seed).forEach(step -> (gate.accepts(step) ? done : refused).add(step.deed()));
        }

        assertThat(done).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Deed.SIGN_UNSEEN)));
        assertThat(refused).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(NEVER_REFUSED)));
    }

    @Test
    void manyHistoriesReachThePortfolioRoadmapAndManyEntriesAreSuspended() {
        int promoted = 0;
        int suspended = 0;

        for (long seed = 0; seed < 200; seed++) {
            ReferenceGate gate = gate();
            List<String> entries = history(seed).stream()
                    .peek(gate::accepts)
                    .map(step -> gate.standing().entry())
                    .toList();
            promoted += entries.contains("ACTIVE") ? 1 : 0;
            suspended += entries.contains("SUSPENDED") ? 1 : 0;
        }

        assertThat(promoted).isGreaterThan(50);
        assertThat(suspended).isGreaterThan(30);
    }

    private static List<Step> history(long seed) {
        return History.of(seed, 50, ROLES, gate());
    }

    private static ReferenceGate gate() {
        return new ReferenceGate(ROLES, "owner", "leader");
    }
}
