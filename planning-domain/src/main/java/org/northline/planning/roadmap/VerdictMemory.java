package org.northline.planning.roadmap;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.OrgId;

/**
 * What the gate said of items, with the head of its log at that moment. Whoever reads a list asks in the same statement whether that head is
 * still the last one ({@link #STILL_HOLDS}); if it is, the gate would say the same again. Never a ground for a decision: doors and triggers
 * always ask the gate itself.
 */
public abstract class VerdictMemory<V> {
    /** Whether what is remembered is what the gate would say in this very statement; needs {@link Remembered#bind}. */
    public static final String STILL_HOLDS = """
            coalesce((SELECT s.head = :head AND statement_timestamp() < :holds_until FROM planning.gate_state s WHERE s.org_id = :org), false)
              AS still_holds""";

    private static final int MOST_ORGANISATIONS = 32;

    private final Map<OrgId, Remembered<V>> byOrg = new LinkedHashMap<>(MOST_ORGANISATIONS, 0.75f, true);

    protected VerdictMemory() {}

    public synchronized Remembered<V> of(OrgId org) {
        return byOrg.getOrDefault(org, new Remembered<>("", OffsetDateTime.MIN, Map.of()));
    }

    /** Remembers more verdicts of the same moment, or forgets those of another one. Without a head there is no gate, and nothing to remember. */
    public synchronized void keep(
            OrgId org, @Nullable String head, @Nullable OffsetDateTime holdsUntil, Map<UUID, V> verdicts) {
        if (head == null || holdsUntil == null) {
            return;
        }
        Remembered<V> known = of(org);
        if (!known.head.equals(head) || !known.holdsUntil.equals(holdsUntil)) {
            known = new Remembered<>(head, holdsUntil, new ConcurrentHashMap<>());
            byOrg.put(org, known);
        }
        known.verdicts.putAll(verdicts);
        if (byOrg.size() > MOST_ORGANISATIONS) {
            byOrg.remove(byOrg.keySet().iterator().next());
        }
    }

    /** The verdicts of one moment. */
    public static final class Remembered<V> {
        private final String head;
        private final OffsetDateTime holdsUntil;
        private final Map<UUID, V> verdicts;

        private Remembered(String head, OffsetDateTime holdsUntil, Map<UUID, V> verdicts) {
            this.head = head;
            this.holdsUntil = holdsUntil;
            this.verdicts = verdicts;
        }

        public <S extends SqlStatement<S>> S bind(S statement) {
            return statement.bind("head", head).bind("holds_until", holdsUntil);
        }

        /** A verdict for each of the items, or nothing when one of them is not known. */
        public Optional<Map<UUID, V>> ofAll(Collection<UUID> items) {
            return verdicts.keySet().containsAll(items) ? Optional.of(verdicts) : Optional.empty();
        }
    }
}
