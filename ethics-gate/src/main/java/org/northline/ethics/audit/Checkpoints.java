package org.northline.ethics.audit;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.northline.ethics.audit.KeptHeads.Growth;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/**
 * Takes the head of an audit log and keeps it outside of the database. It only ever moves on: a log that does not continue the head that was
 * kept last, because the database was rewritten or an old backup was restored, gets no further head.
 */
@OnePerServer
public class Checkpoints {
    /** Cuts and rewritings of up to so many events could go unseen by the kept heads until the next tick. */
    private static final long EVENTS_BETWEEN = 100;

    /** Tells this work from people's requests, to whoever watches the database. */
    private static final String NAME = "SET LOCAL application_name = 'northline heads'";

    private final Jdbi jdbi;
    private final KeptHeads heads;
    private final NoteSigner signer;

    @Inject
    Checkpoints(Jdbi jdbi, KeptHeads heads, NoteSigner signer) {
        this.jdbi = jdbi;
        this.heads = heads;
        this.signer = signer;
    }

    /**
     * The newest head, taken now if the log has moved on since; empty for a log without an event. Fails with {@link Conflict} when the log is
     * not the one whose head was kept.
     */
    @Transactional
    public Optional<Checkpoint> take(OrgId org) {
        synchronized (heads) {
            return jdbi.withHandle(handle -> {
                handle.execute(NAME);
                return take(handle, org);
            });
        }
    }

    private Optional<Checkpoint> take(Handle handle, OrgId org) {
        if (isSample(handle, org)) {
            return takeWithoutKeeping(handle, org);
        }
        Growth kept = heads.growth(org);
        requireContinuation(handle, org, kept);
        String last = appendNew(handle, org, kept);
        if (last.equals(kept.lastHash())) {
            return heads.newest(org, signer.verifierKey());
        }
        Growth growth = new Growth(kept.tree(), last);
        Checkpoint checkpoint = signed(org, growth);
        heads.keep(org, growth, checkpoint);
        return Optional.of(checkpoint);
    }

    /** Organisations whose log is well ahead of its kept head, or ahead at all when even a few events count. */
    @Transactional
    List<OrgId> due(boolean evenAFew) {
        List<Head> all = jdbi.withHandle(handle -> {
            handle.execute(NAME);
            return handle.createQuery("""
                            SELECT h.org_id, h.seq FROM ethics.audit_head h JOIN planning.organisation o ON o.id = h.org_id
                            WHERE NOT o.sample
                            """)
                    .map((row, context) -> new Head(new OrgId(row.getObject("org_id", UUID.class)), row.getLong("seq")))
                    .list();
        });
        return all.stream()
                .filter(head -> head.seq() - heads.growth(head.org()).tree().size() >= (evenAFew ? 1 : EVENTS_BETWEEN))
                .map(Head::org)
                .toList();
    }

    private static boolean isSample(Handle handle, OrgId org) {
        return handle.createQuery("SELECT sample FROM planning.organisation WHERE id = :org")
                .bind("org", org.value())
                .mapTo(Boolean.class)
                .one();
    }

    /** The sample company leaves nothing behind when it is removed, so nothing of it is kept. */
    private Optional<Checkpoint> takeWithoutKeeping(Handle handle, OrgId org) {
        Growth none = new Growth(MerkleTree.empty(), "");
        String last = appendNew(handle, org, none);
        return last.isEmpty() ? Optional.empty() : Optional.of(signed(org, new Growth(none.tree(), last)));
    }

    private static void requireContinuation(Handle handle, OrgId org, Growth kept) {
        long size = kept.tree().size();
        Optional<String> there = handle.createQuery(
                        "SELECT hash FROM ethics.audit_event WHERE org_id = :org AND seq = :seq")
                .bind("org", org.value())
                .bind("seq", size)
                .mapTo(String.class)
                .findOne();
        if (size > 0 && !there.equals(Optional.of(kept.lastHash()))) {
            throw new Conflict("The audit log does not continue the head that was kept after event " + size
                    + ": it was cut, changed, or restored from an older backup.");
        }
    }

    private static String appendNew(Handle handle, OrgId org, Growth kept) {
        String[] last = {kept.lastHash()};
        try (Stream<String> hashes = handle
                .createQuery("SELECT hash FROM ethics.audit_event WHERE org_id = :org AND seq > :seq ORDER BY seq")
                .bind("org", org.value())
                .bind("seq", kept.tree().size())
                .setFetchSize(5000)
                .mapTo(String.class)
                .stream()) {
            hashes.forEach(hash -> {
                kept.tree().append(HexFormat.of().parseHex(hash));
                last[0] = hash;
            });
        }
        return last[0];
    }

    private Checkpoint signed(OrgId org, Growth growth) {
        String root = Base64.getEncoder().encodeToString(growth.tree().root());
        String body = "northline/" + org.value() + "\n" + growth.tree().size() + "\n" + root + "\n";
        return new Checkpoint(growth.tree().size(), signer.note(body), signer.verifierKey());
    }

    private record Head(OrgId org, long seq) {
        Head {
            requireNonNull(org, "org");
        }
    }
}
