package org.northline.bench;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.northline.it.Northline;
import org.northline.it.Upload;
import org.postgresql.PGConnection;

/**
 * A file of 5,000 new items through the import, beside COPY of the same file into a bare table with a primary key and two indexes, and beside COPY of
 * all the rows that the import makes of it.
 */
final class Imports {
    private static final int ROWS = 5_000;
    private static final int ROUNDS = 3;

    private final Seed.Plan plan;

    Imports(Seed.Plan plan) {
        this.plan = plan;
    }

    void report(Table table) throws SQLException, IOException {
        List<Double> imported = new ArrayList<>();
        List<Double> copied = new ArrayList<>();
        List<Double> twins = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] file = file(round);
            AtomicReference<UUID> run = new AtomicReference<>();
            imported.add(ROWS / seconds(() -> run.set(importing(file))));
            copied.add(ROWS / seconds(() -> copying(file)));
            RowsOfImport rows = RowsOfImport.of(run.get());
            twins.add(ROWS / seconds(rows::copy));
        }
        table.add(beside(imported, "bare COPY of the same file", copied));
        table.add(beside(imported, "COPY of all rows that it makes, without triggers", twins)
                .atLeast(0.3));
    }

    private static Figure beside(List<Double> imported, String peer, List<Double> copied) {
        List<Double> ratios = IntStream.range(0, ROUNDS)
                .mapToObj(round -> imported.get(round) / copied.get(round))
                .toList();
        return Figure.beside(
                "Import of 5,000 items: upload, mapping, run",
                "rows/s",
                Statistics.median(imported),
                peer,
                Statistics.median(copied),
                Statistics.median(ratios));
    }

    private static byte[] file(int round) {
        String rows = IntStream.range(0, ROWS)
                .mapToObj(row -> "key-%d-%d,Imported item %d of the round,What people lose by it,FEATURE,NEXT"
                        .formatted(round, row, row))
                .collect(Collectors.joining("\n"));
        return ("slug,title,problem,kind,horizon\n" + rows + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private UUID importing(byte[] file) {
        JsonPath done = Upload.of(plan.leader(), plan.cycle().toString(), "bench", file)
                .intoProduct(plan.product().toString())
                .run();
        int created = done.getInt("report.created");
        if (created != ROWS) {
            throw new IllegalStateException(created + " items instead of " + ROWS);
        }
        return UUID.fromString(done.getString("id"));
    }

    private static void copying(byte[] file) throws SQLException, IOException {
        try (Connection superuser = Northline.connectionOfSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("""
                    DROP TABLE IF EXISTS public.copied;
                    CREATE TABLE public.copied (slug text PRIMARY KEY, title text, problem text, kind text, horizon text);
                    CREATE INDEX ON public.copied (title);
                    CREATE INDEX ON public.copied (kind, horizon);
                    """);
            long rows = superuser
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY public.copied FROM STDIN (FORMAT csv, HEADER)", new ByteArrayInputStream(file));
            if (rows != ROWS) {
                throw new IllegalStateException(rows + " rows instead of " + ROWS);
            }
        }
    }

    private static double seconds(Step step) throws SQLException, IOException {
        long begin = System.nanoTime();
        step.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    @FunctionalInterface
    private interface Step {
        void run() throws SQLException, IOException;
    }
}
