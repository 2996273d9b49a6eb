package org.northline.it.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.northline.it.Northline;
import org.northline.it.gate.reference.History;
import org.northline.it.gate.reference.ReferenceGate;
import org.northline.it.gate.reference.Role;
import org.northline.it.gate.reference.Standing;
import org.northline.it.gate.reference.Step;

/** Plays histories in the database and beside it by the rules that were written a second time, and tells where the two part. */
final class Comparison implements AutoCloseable {
    static final int STEPS = 50;

    /** Everybody but the administrator, who has to stay to grant and to revoke. */
    private static final List<Role> ROLES = Scene.roles().stream()
            .filter(role -> !role.equals(Scene.ADMINISTRATOR))
            .sorted()
            .map(role -> new Role(role, Scene.capacityOf(role)))
            .toList();

    private final Connection owner;
    private final Connection app;
    private final Validity validity;

    Comparison(Validity validity) throws SQLException {
        this.owner = Northline.connectionOfOwner();
        this.app = Northline.connectionOfApp();
        this.validity = validity;
        // The order of commits matters here and their safety does not; and each view is planned once, not at each step.
        Sql.run(app, "SET synchronous_commit = off");
        Sql.run(app, "SET plan_cache_mode = force_generic_plan");
    }

    /** Where the history of this seed ends otherwise than by the rules, with as few steps as it takes; none when it does not. */
    Optional<Divergence> divergence(long seed) throws SQLException {
        List<Step> steps = History.of(seed, STEPS, ROLES, rules());
        Optional<Parting> parting = parting(steps);
        return parting.isEmpty() ? Optional.empty() : Optional.of(shortest(seed, steps, parting.get()));
    }

    private Divergence shortest(long seed, List<Step> steps, Parting parting) throws SQLException {
        List<Step> kept = steps.subList(0, parting.length());
        Parting last = parting;
        for (int i = kept.size() - 2; i >= 0; i--) {
            List<Step> without = new ArrayList<>(kept);
            without.remove(i);
            Optional<Parting> still = parting(without);
            if (still.isPresent()) {
                last = still.get();
                kept = without.subList(0, last.length());
                i = Math.min(i, kept.size() - 1);
            }
        }
        return new Divergence(seed, kept, last.what());
    }

    private Optional<Parting> parting(List<Step> steps) throws SQLException {
        ReferenceGate rules = rules();
        PlayedHistory played = PlayedHistory.begun(owner, app, validity);
        for (int i = 0; i < steps.size(); i++) {
            boolean accepted = rules.accepts(steps.get(i));
            String refusal = played.refusal(steps.get(i));
            if (accepted != refusal.isEmpty()) {
                return Optional.of(new Parting(
                        i + 1, accepted ? "only the database refuses it: " + refusal : "only the rules refuse it"));
            }
            Standing told = rules.standing();
            Standing found = played.standing();
            if (!told.equals(found)) {
                return Optional.of(new Parting(i + 1, "by the rules " + told + ", in the database " + found));
            }
        }
        return Optional.empty();
    }

    private static ReferenceGate rules() {
        return new ReferenceGate(ROLES, Scene.OWNER, Scene.LEADER);
    }

    @Override
    public void close() throws SQLException {
        try (owner;
                app) {
            owner.rollback();
        }
    }

    /** After how many steps a history and the rules part, and how. */
    private record Parting(int length, String what) {}
}
