package org.northline.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.northline.it.Northline;

/** The gate's one question about one item, with all its locks, asked of the database for items that stand differently. */
final class Clearance {
    private static final int WARM_UP = 200;
    private static final int QUESTIONS = 2_000;

    private Clearance() {}

    static void report(Seed.Plan plan, Seed.Size size, Table table) throws SQLException {
        try (Connection app = Northline.connectionOfApp()) {
            List<UUID> items = items(app, plan);
            double[] millis = new double[QUESTIONS];
            try (PreparedStatement question = app.prepareStatement("SELECT ethics.blockers(?, ?)")) {
                for (int i = -WARM_UP; i < QUESTIONS; i++) {
                    long begin = System.nanoTime();
                    question.setObject(1, plan.org());
                    question.setObject(2, items.get(Math.floorMod(i * 7, items.size())));
                    try (ResultSet reasons = question.executeQuery()) {
                        reasons.next();
                    }
                    if (i >= 0) {
                        millis[i] = (System.nanoTime() - begin) / 1e6;
                    }
                }
            }
            String what = String.format(
                    Locale.ROOT, "ethics.blockers of one of %,d items, %,d people, ", size.items(), size.people());
            table.add(Figure.alone(what + "p50", "ms", Statistics.percentile(50, millis)));
            table.add(Figure.alone(what + "p99", "ms", Statistics.percentile(99, millis)));
        }
    }

    private static List<UUID> items(Connection app, Seed.Plan plan) throws SQLException {
        try (PreparedStatement query =
                app.prepareStatement("SELECT id FROM planning.roadmap_item WHERE org_id = ? AND cycle_id = ?")) {
            query.setObject(1, plan.org());
            query.setObject(2, plan.cycle());
            List<UUID> items = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    items.add(rows.getObject(1, UUID.class));
                }
            }
            return items;
        }
    }
}
