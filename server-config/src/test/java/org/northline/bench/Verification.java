package org.northline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.tools.ToolProvider;
import org.northline.it.Northline;

/** The independent verifier on the log of the whole plan, as the server exports it: first in a new process, then again and again in one that is warm. */
final class Verification {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 5;

    private final Path program;
    private final Path heads;
    private final Path folder;

    /**
     * @param program the verifier's one source file
     * @param heads where the server keeps the heads of its logs
     * @param folder for what is measured
     */
    Verification(Path program, Path heads, Path folder) {
        this.program = program;
        this.heads = heads;
        this.folder = folder;
    }

    void report(Seed.Plan plan, Table table) throws Exception {
        Files.createDirectories(folder);
        Path export = folder.resolve("export.zip");
        export(plan, export);
        long events = events(plan);
        double fresh = seconds(() -> check(export));
        double[] warm = new double[ROUNDS];
        try (URLClassLoader loader = compiled();
                PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false)) {
            Method verify = loader.loadClass("Verify").getMethod("verify", Path.class, Path.class, PrintStream.class);
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                double seconds = seconds(() -> requireSound((int) verify.invoke(null, export, heads, nowhere)));
                if (round >= 0) {
                    warm[round] = events / seconds;
                }
            }
        }
        table.add(Figure.alone("Verifier on " + events + " events, new process", "events/s", events / fresh));
        table.add(Figure.alone("Verifier on " + events + " events, warm", "events/s", Statistics.percentile(50, warm))
                .atLeast(50_000));
    }

    private static void export(Seed.Plan plan, Path file) throws IOException {
        plan.leader().asks().accept("*/*").get("/api/v1/audit-head.txt").then().statusCode(200);
        try (InputStream export = plan.leader()
                .asks()
                .accept("*/*")
                .get("/api/v1/audit-export.zip")
                .then()
                .statusCode(200)
                .extract()
                .asInputStream()) {
            Files.copy(export, file);
        }
    }

    private static long events(Seed.Plan plan) throws SQLException {
        try (Connection app = Northline.connectionOfApp();
                PreparedStatement query =
                        app.prepareStatement("SELECT count(*) FROM ethics.audit_event WHERE org_id = ?")) {
            query.setObject(1, plan.org());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void check(Path export) throws IOException, InterruptedException {
        requireSound(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        program.toString(),
                        export.toString(),
                        heads.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("verifier.log").toFile())
                .start()
                .waitFor());
    }

    private URLClassLoader compiled() throws IOException {
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", "", "-d", folder.toString(), program.toString());
        if (failed != 0) {
            throw new IllegalStateException("The verifier does not compile.");
        }
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
    }

    private static void requireSound(int code) {
        if (code != 0) {
            throw new IllegalStateException("The verifier ended with " + code);
        }
    }

    private static double seconds(Step step) throws Exception {
        long begin = System.nanoTime();
        step.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    @FunctionalInterface
    private interface Step {
        void run() throws Exception;
    }
}
