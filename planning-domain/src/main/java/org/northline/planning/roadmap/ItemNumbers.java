package org.northline.planning.roadmap;

import jakarta.inject.Inject;
import java.time.Year;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Gives out item numbers, each once. A number taken by a transaction that fails stays free for the next one. */
@OnePerServer
public class ItemNumbers {
    private final Jdbi jdbi;

    @Inject
    public ItemNumbers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public ItemNumber next(OrgId org, Year year) {
        return first(org, year, 1);
    }

    /** The first of {@code count} numbers that follow each other. */
    public ItemNumber first(OrgId org, Year year, int count) {
        int last = jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO planning.item_number_series AS series (org_id, year, last)
                        VALUES (:org, :year, :count)
                        ON CONFLICT (org_id, year) DO UPDATE SET last = series.last + :count
                        RETURNING last
                        """)
                .bind("org", org.value())
                .bind("year", year.getValue())
                .bind("count", count)
                .mapTo(Integer.class)
                .one());
        return new ItemNumber(year, last - count + 1);
    }
}
