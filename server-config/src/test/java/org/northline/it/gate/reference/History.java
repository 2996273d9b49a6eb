package org.northline.it.gate.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Random steps, the same for the same seed. About half of them try to mend what stands against the item, so that a history reaches the portfolio
 * roadmap and leaves it again; the others are anything by anybody.
 */
public final class History {
    private static final List<Deed> ANYTHING = Arrays.stream(Deed.values())
            .flatMap(deed -> Stream.generate(() -> deed).limit(deed.weight()))
            .toList();

    private final SplittableRandom random;
    private final List<Role> roles;
    private final ReferenceGate gate;

    private History(long seed, List<Role> roles, ReferenceGate gate) {
        this.random = new SplittableRandom(seed);
        this.roles = roles;
        this.gate = gate;
    }

    /** So many steps on an item that nobody has judged yet. */
    public static List<Step> of(long seed, int length, List<Role> roles, ReferenceGate gate) {
        History history = new History(seed, roles, gate);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            Step step = history.next();
            gate.accepts(step);
            steps.add(step);
        }
        return List.copyOf(steps);
    }

    private Step next() {
        Deed deed = likely(50) ? mending() : one(ANYTHING);
        int which = which(deed.target());
        return new Step(deed, who(deed, which), which);
    }

    private Deed mending() {
        Standing standing = gate.standing();
        if (standing.blockers().isEmpty()) {
            return standing.entry().equals(Standing.NO_ENTRY) ? Deed.PROMOTE : one(ANYTHING);
        }
        return switch (one(List.copyOf(standing.blockers()))) {
            case "NO_REVIEW", "REVIEW_INVALIDATED" ->
                one(List.of(Deed.START_LIGHT, Deed.START_LIGHT, Deed.START_HEAVIER));
            case "REVIEW_NOT_SEALED" -> one(List.of(Deed.SEAL, Deed.SEAL, Deed.SCORE));
            case "SIGNERS_SHORT", "CAPACITY_SHORT" -> Deed.SIGN;
            case "OBJECTION_OPEN" -> Deed.TAKE_OBJECTION_BACK;
            case "STOP_CALLED" -> Deed.TAKE_STOP_CALL_BACK;
            case "HOLD_OPEN" -> Deed.LIFT;
            case "CONDITION_OPEN" -> Deed.VERIFY;
            case "CONDITION_ORPHANED", "SIGNER_CAPACITY_LAPSED" -> one(List.of(Deed.REACTIVATE, Deed.GRANT));
            case "REVIEW_EXPIRED" -> one(List.of(Deed.START_LIGHT, Deed.EDIT));
            case "RETURNED", "VERDICT_NOT_PROCEED", "SIGNER_NOT_INDEPENDENT" -> Deed.EDIT;
            default -> one(ANYTHING);
        };
    }

    /** Mostly the newest, sometimes an older one, sometimes one that does not exist. */
    private int which(Thing thing) {
        int count = gate.count(thing);
        if (thing == Thing.TEXT) {
            return random.nextInt(count);
        }
        return likely(80) ? Math.max(0, count - 1) : random.nextInt(count + 1);
    }

    private String who(Deed deed, int which) {
        String anybody = one(roles).name();
        return switch (deed) {
            case START_LIGHT, START_HEAVIER, SCORE -> likely(80) ? oneOf(People.REVIEWER) : anybody;
            case SIGN -> likely(80) ? oneOf(likely(50) ? People.REVIEWER : People.STAKEHOLDER) : anybody;
            case PROMOTE, TAKE_OFF -> likely(80) ? oneOf(People.LEADER) : anybody;
            case LIFT -> anybody;
            default -> likely(80) ? gate.maker(deed.target(), which).orElse(anybody) : anybody;
        };
    }

    private String oneOf(String capacity) {
        return one(roles.stream()
                        .filter(role -> role.capacity().equals(capacity))
                        .toList())
                .name();
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private boolean likely(int percent) {
        return random.nextInt(100) < percent;
    }
}
