package org.northline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.northline.bench.bare.Products;
import org.northline.bench.peer.PlainSql;
import org.northline.it.Member;
import org.northline.it.ServerCopy;
import org.northline.server.Trees;

/** Takes all figures and writes the table: {@code Bench BUILD_FOLDER}. */
public final class Bench {
    private static final int ROUNDS = 7;
    // More of them than of the others: six of 600 requests make a p99, and one hiccup of the machine lasts that long.
    private static final int OPEN_ROUNDS = 9;
    // Some thousand requests: a server that has just started is still compiling what they run.
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final String BESIDE = "northline-with-peer";
    private static final String BARE = "bare";

    private final Path build;
    private final Path runtime;
    private final Table table = new Table();

    private Bench(Path build) {
        this.build = build;
        this.runtime = build.resolve("liberty/wlp");
    }

    public static void main(String[] arguments) throws Exception {
        Bench bench = new Bench(Path.of(arguments[0]).toAbsolutePath());
        bench.run();
        System.exit(0);
    }

    private void run() throws Exception {
        Instant begin = Instant.now();
        Path data = Files.createTempDirectory("northline-bench-");
        prepareServers();
        table.note("Date", begin.truncatedTo(ChronoUnit.SECONDS).toString());
        table.note(
                "Machine",
                Runtime.getRuntime().availableProcessors() + " cores, Java " + System.getProperty("java.version") + ", "
                        + System.getProperty("os.name"));
        try (Site site = new Site(data.resolve("site"))) {
            table.note("PostgreSQL", site.databaseVersion());
            measure(site, data);
            new Starts(runtime, data.resolve("starts"), BARE, site).report(table);
        }
        Consolidations.report(table);
        table.note("Run time", Duration.between(begin, Instant.now()).toSeconds() + " s");
        table.writeTo(build);
        Trees.delete(data);
        System.out.println("The table is in " + build.resolve("benchmarks.md"));
    }

    private void measure(Site site, Path data) throws Exception {
        Seed.Plan plan;
        try (Site.Server server = site.start(runtime, BESIDE);
                Load load = new Load(new Cpu(server.process(), site.databaseProcess()))) {
            plan = new Seed(Seed.LARGE, capacity -> Member.with(capacity)).plant();
            reads(server, plan, load);
            Member elsewhere = Member.elsewhere();
            Clearance.report(new Seed(Seed.SMALL, capacity -> elsewhere.adds(capacity)).plant(), Seed.SMALL, table);
            Clearance.report(plan, Seed.LARGE, table);
            new Verification(
                            build.resolve("../../ethics-gate/src/main/verifier/Verify.java"),
                            data.resolve("site/checkpoints"),
                            data.resolve("verifier"))
                    .report(plan, table);
            new Promotions(plan, load).report(server, table);
            new Writes(plan, load).report(server, table);
            new Imports(plan).report(table);
        }
        new Memory(site, plan).report(runtime, BARE, table);
    }

    private void reads(Site.Server server, Seed.Plan plan, Load load) throws Exception {
        Reads list = Reads.of(PlainSql.LIST, server, plan, 100, load);
        Reads roadmap = Reads.of(PlainSql.ROADMAP, server, plan, Seed.LARGE.promoted(), load);
        List<Reads> both = List.of(list, roadmap);
        for (Reads reads : both) {
            reads.warmUp(WARM_UP);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Reads reads : both) {
                reads.round();
            }
        }
        for (int round = 0; round < OPEN_ROUNDS; round++) {
            for (Reads reads : both) {
                reads.openRound();
            }
        }
        list.report(table, 10);
        roadmap.report(table, 100);
    }

    /** One server has the peer beside Northline; the other, in Northline's place, the peer and the least that uses JPA, CDI and REST. */
    private void prepareServers() throws IOException {
        WebArchive peer = ShrinkWrap.create(WebArchive.class, "peer.war").addPackage(PlainSql.class.getPackage());
        export(
                peer,
                ServerCopy.make(runtime, BESIDE, "/org/northline/bench/peer.xml")
                        .resolve("apps/peer.war"));
        Path bare = ServerCopy.make(runtime, BARE, "/org/northline/bench/bare.xml");
        WebArchive least = peer.addPackage(Products.class.getPackage())
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsResource("org/northline/bench/persistence.xml", "META-INF/persistence.xml");
        export(least, bare.resolve("apps/northline.war"));
        try (InputStream options = Bench.class.getResourceAsStream("bare.options")) {
            Files.copy(
                    Optional.ofNullable(options).orElseThrow(),
                    bare.resolve("jvm.options"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void export(WebArchive archive, Path file) {
        archive.as(ZipExporter.class).exportTo(file.toFile(), true);
    }
}
