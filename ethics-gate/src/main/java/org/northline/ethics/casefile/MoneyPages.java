package org.northline.ethics.casefile;

import static org.northline.ethics.casefile.WrittenParts.instant;
import static org.northline.ethics.casefile.WrittenParts.somebody;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.casefile.MoneyPageView.FiguresView;
import org.northline.ethics.cost.CostRange;
import org.northline.ethics.cost.Losses;
import org.northline.ethics.cost.StoppingCost;
import org.northline.ethics.review.ReviewDesk;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Money;
import org.northline.planning.shared.NotFound;

/** Reads the money page of one review in one statement. */
final class MoneyPages {
    private final Handle handle;
    private final Actor reader;
    private final UUID review;

    MoneyPages(Handle handle, Actor reader, UUID review) {
        this.handle = handle;
        this.reader = reader;
        this.review = review;
    }

    /** Fails with {@link NotFound} when the review is absent or another organisation's. */
    MoneyPageView get() {
        return handle.createQuery("""
                        SELECT p.*, w.id AS writer_id, w.name AS writer_name, ethics.currency_of(r.org_id, r.id) AS plan_currency,
                          r.tier >= ethics.money_page_from() AS asked,
                          NOT EXISTS (SELECT FROM ethics.money_page_refusals(r.org_id, r.id, :reader)) AS may_write
                        FROM ethics.misuse_review r
                        LEFT JOIN ethics.newest_money_page p ON p.org_id = r.org_id AND p.review_id = r.id
                        LEFT JOIN planning.person w ON w.org_id = p.org_id AND w.id = p.changed_by
                        WHERE r.org_id = :org AND r.id = :review
                        """)
                .bind("org", reader.org().value())
                .bind("review", review)
                .bind("reader", reader.person().value())
                .map((row, context) -> new MoneyPageView(
                        row.getString("plan_currency"),
                        row.getBoolean("asked"),
                        ReviewDesk.takesPart(reader) && row.getBoolean("may_write"),
                        figures(row),
                        row.getLong("number")))
                .findOne()
                .orElseThrow(NotFound::new);
    }

    private static @Nullable FiguresView figures(ResultSet row) throws SQLException {
        String code = row.getString("currency");
        if (code == null) {
            return null;
        }
        Amounts amounts = new Amounts(row, Currency.getInstance(code));
        Losses losses = new Losses(
                amounts.range("refund"),
                amounts.range("repair"),
                amounts.range("legal"),
                amounts.range("churn"),
                amounts.range("press"));
        StoppingCost stopping = new StoppingCost(
                amounts.of("stop_now"), amounts.of("stop_after_build"), amounts.of("stop_after_launch"));
        return new FiguresView(losses, losses.total(), stopping, somebody(row, "writer"), instant(row, "changed_at"));
    }

    /** Whole units of one currency in the columns of a row. */
    private record Amounts(ResultSet row, Currency currency) {
        Money of(String column) throws SQLException {
            return new Money(BigDecimal.valueOf(row.getLong(column)), currency);
        }

        CostRange range(String kind) throws SQLException {
            return new CostRange(of(kind + "_low"), of(kind + "_high"));
        }
    }
}
