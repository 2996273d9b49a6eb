package org.northline.ethics.sealing;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.northline.ethics.review.GateDoors;
import org.northline.ethics.review.MisuseReview;
import org.northline.ethics.review.ReviewDesk;
import org.northline.ethics.review.ReviewId;
import org.northline.ethics.review.Verdict;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.OnePerServer;

/** Judges whether a review is complete and, if it is, seals it with the verdict of its lead. */
@OnePerServer
@Transactional
public class SealMisuseReview {
    private static final int LONGEST_DISSENT = 4000;

    private final ReviewDesk desk;
    private final Dossiers dossiers;
    private final GateDoors doors;
    private final ReviewedItem item;

    @Inject
    SealMisuseReview(ReviewDesk desk, Dossiers dossiers, GateDoors doors, ReviewedItem item) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.doors = doors;
        this.item = item;
    }

    public SealingOutcome seal(Command command) {
        Actor actor = command.actor();
        FieldChecks checks = new FieldChecks();
        String dissent = checks.optionalText("/dissent", command.dissent(), LONGEST_DISSENT);
        checks.done();
        item.lock(actor.org(), command.review());
        MisuseReview review = desk.openAsLead(actor, command.review());
        Dossier dossier = dossiers.get(actor.org(), review.id().value());
        List<UnmetRule> unmet = Stream.concat(
                        SealingRules.unmet(dossier).stream(), SealingRules.unmet(dossier, command.verdict()).stream())
                .toList();
        if (!unmet.isEmpty()) {
            return new SealingOutcome.Incomplete(unmet);
        }
        return new SealingOutcome.Sealed(doors.passForText(
                "seal",
                actor.org().value(),
                review.id().value(),
                command.verdict().name(),
                dissent,
                actor.person().value()));
    }

    public record Command(Actor actor, ReviewId review, Verdict verdict, String dissent) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(review, "review");
            requireNonNull(verdict, "verdict");
            requireNonNull(dissent, "dissent");
        }
    }
}
