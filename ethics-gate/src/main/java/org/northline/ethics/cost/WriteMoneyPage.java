package org.northline.ethics.cost;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Currency;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.northline.ethics.review.GateDoors;
import org.northline.ethics.review.MisuseReview;
import org.northline.ethics.review.ReviewDesk;
import org.northline.ethics.review.ReviewId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/** Writes what the item of a review could cost, or writes it anew: the page before stays in the history. */
@OnePerServer
@Transactional
public class WriteMoneyPage {
    private final ReviewDesk desk;
    private final Jdbi jdbi;
    private final GateDoors doors;

    @Inject
    WriteMoneyPage(ReviewDesk desk, Jdbi jdbi, GateDoors doors) {
        this.desk = desk;
        this.jdbi = jdbi;
        this.doors = doors;
    }

    /** The number seen is 0 when nothing was written yet. */
    public void write(Command command) {
        Actor actor = command.actor();
        MisuseReview review = desk.open(actor, command.review());
        if (!actor.has(Capacity.MISUSE_REVIEWER) && !review.lead().equals(actor.person())) {
            throw new Forbidden("The money page is written by the lead of the review, or by a misuse reviewer.");
        }
        Plan plan = plan(command);
        StaleVersion.check(command.seenNumber(), plan.pages());
        MoneyPage page = command.draft().checked(Currency.getInstance(plan.currency()));
        doors.pass(
                "write_money_page",
                Stream.concat(
                                Stream.of(
                                        actor.org().value(),
                                        Ids.next(),
                                        command.review().value(),
                                        actor.person().value(),
                                        plan.pages(),
                                        plan.currency()),
                                page.amounts())
                        .toArray());
    }

    private Plan plan(Command command) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT ethics.currency_of(:org, :review) AS currency,
                          (SELECT count(*) FROM ethics.money_page WHERE org_id = :org AND review_id = :review) AS pages
                        """)
                .bind("org", command.actor().org().value())
                .bind("review", command.review().value())
                .map((row, context) -> new Plan(row.getString("currency"), row.getInt("pages")))
                .one());
    }

    /** In which currency the plan is, and how often the page was written. */
    private record Plan(String currency, int pages) {}

    public record Command(Actor actor, ReviewId review, long seenNumber, MoneyPageDraft draft) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(review, "review");
            requireNonNull(draft, "draft");
        }
    }
}
