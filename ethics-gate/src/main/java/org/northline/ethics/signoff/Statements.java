package org.northline.ethics.signoff;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.ethics.review.DoorRefusal;
import org.northline.ethics.review.ReviewId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads the statements of sealed reviews, and who may sign them. */
@OnePerServer
public class Statements {
    private final Jdbi jdbi;

    @Inject
    public Statements(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The statement; fails with {@link NotFound} when the review is absent, another organisation's, or was never sealed. */
    public Statement get(OrgId org, ReviewId review) {
        return find(org, review).orElseThrow(NotFound::new);
    }

    private Optional<Statement> find(OrgId org, ReviewId review) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT statement_text AS text, statement_hash AS hash, sealed_at, valid_until FROM ethics.misuse_review
                        WHERE org_id = :org AND id = :review AND sealed_at IS NOT NULL
                        """)
                .bind("org", org.value())
                .bind("review", review.value())
                .map(ConstructorMapper.of(Statement.class))
                .findOne());
    }

    /** Why the person cannot sign in this capacity now; none when they can. */
    public List<String> refusals(Actor actor, ReviewId review, Capacity capacity) {
        return jdbi
                .withHandle(handle -> handle.createQuery(
                                "SELECT ethics.signing_refusals(:org, :review, :person, :capacity)")
                        .bind("org", actor.org().value())
                        .bind("review", review.value())
                        .bind("person", actor.person().value())
                        .bind("capacity", capacity.name())
                        .mapTo(String.class)
                        .list())
                .stream()
                .map(DoorRefusal::sentence)
                .toList();
    }
}
