package org.northline.ethics.amendment;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/** Begins a draft from the policy in force, writes in it, or discards it. There is one at a time. */
@OnePerServer
@Transactional
public class DraftPolicy {
    private final Jdbi jdbi;
    private final PolicyTextFormat format;

    @Inject
    DraftPolicy(Jdbi jdbi, PolicyTextFormat format) {
        this.jdbi = jdbi;
        this.format = format;
    }

    public UUID begin(Actor actor) {
        requireWriter(actor);
        UUID id = Ids.next();
        int begun = jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO ethics.policy_draft (org_id, id, based_on, document, version, changed_by)
                        SELECT p.org_id, :id, p.version, ethics.policy_document(p.org_id, p.version), 1, :actor
                        FROM ethics.current_policy p WHERE p.org_id = :org ON CONFLICT DO NOTHING
                        """)
                .bind("org", actor.org().value())
                .bind("id", id)
                .bind("actor", actor.person().value())
                .execute());
        if (begun == 0) {
            throw new Conflict("Somebody is drafting a new version already; write in that draft, or discard it.");
        }
        return id;
    }

    public void write(Actor actor, UUID draft, long seenVersion, PolicyText text) {
        requireWriter(actor);
        TextChecks.check(text);
        String document = format.write(text);
        jdbi.useHandle(handle -> {
            lock(handle, actor, draft, seenVersion);
            change(handle, actor, draft, "document = CAST(:document AS jsonb)")
                    .bind("document", document)
                    .execute();
        });
    }

    public void discard(Actor actor, UUID draft, long seenVersion) {
        requireWriter(actor);
        jdbi.useHandle(handle -> {
            lock(handle, actor, draft, seenVersion);
            change(handle, actor, draft, "discarded_at = now()").execute();
        });
    }

    private static void lock(Handle handle, Actor actor, UUID draft, long seenVersion) {
        long present = handle.createQuery("""
                        SELECT version FROM ethics.policy_draft WHERE org_id = :org AND id = :draft
                          AND discarded_at IS NULL AND published_version IS NULL FOR UPDATE
                        """)
                .bind("org", actor.org().value())
                .bind("draft", draft)
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(NotFound::new);
        StaleVersion.check(seenVersion, present);
    }

    private static Update change(Handle handle, Actor actor, UUID draft, String what) {
        return handle.createUpdate(
                        "UPDATE ethics.policy_draft SET " + what
                                + ", version = version + 1, changed_by = :actor, changed_at = now() WHERE org_id = :org AND id = :draft")
                .bind("org", actor.org().value())
                .bind("draft", draft)
                .bind("actor", actor.person().value());
    }

    private static void requireWriter(Actor actor) {
        actor.require(PolicyDraft.WRITERS);
    }
}
