package org.northline.ethics.review;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.review.Parties.Party;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/** Follows the money of an item: names its four parties and compares their aims. */
@OnePerServer
@Transactional
public class DescribeParties {
    private static final int LONGEST = 1000;
    private static final int LONGEST_COMPARISON = 4000;

    private final ReviewDesk desk;

    @PersistenceContext(unitName = "ethics")
    private EntityManager entities;

    @Inject
    DescribeParties(ReviewDesk desk) {
        this.desk = desk;
    }

    /** The version seen is 0 when nothing was written yet. */
    public void describe(Command command) {
        MisuseReview review = desk.open(command.actor(), command.review());
        Optional<FollowTheMoney> present = Optional.ofNullable(entities.find(FollowTheMoney.class, review.key()));
        StaleVersion.check(
                command.seenVersion(), present.map(FollowTheMoney::version).orElse(0L));
        Parties parties = command.draft().checked();
        if (present.isPresent()) {
            present.get().revise(parties, desk.change(command.actor()));
        } else {
            entities.persist(FollowTheMoney.of(review, parties, desk.change(command.actor())));
        }
        desk.written(review, command.actor());
    }

    public record Command(Actor actor, ReviewId review, long seenVersion, Draft draft) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(review, "review");
            requireNonNull(draft, "draft");
        }
    }

    /** The parties as somebody typed them; all of it may be unfinished until the review is sealed. */
    public record Draft(
            @Nullable Party payer,
            @Nullable Party user,
            @Nullable Party dataSubject,
            @Nullable Party bystander,
            boolean payerIsUser,
            boolean opposed,
            @Nullable String comparison) {
        Parties checked() {
            FieldChecks checks = new FieldChecks();
            Parties parties = new Parties(
                    party(checks, "/payer", payer),
                    party(checks, "/user", user),
                    party(checks, "/dataSubject", dataSubject),
                    party(checks, "/bystander", bystander),
                    payerIsUser,
                    opposed,
                    checks.optionalText("/comparison", comparison, LONGEST_COMPARISON));
            checks.done();
            return parties;
        }

        private static Party party(FieldChecks checks, String pointer, @Nullable Party typed) {
            return new Party(
                    checks.optionalText(pointer + "/who", typed == null ? "" : typed.who(), LONGEST),
                    checks.optionalText(pointer + "/aim", typed == null ? "" : typed.aim(), LONGEST));
        }
    }
}
