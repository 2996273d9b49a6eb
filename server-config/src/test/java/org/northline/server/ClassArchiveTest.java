package org.northline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the virtual machine itself, because what is kept is its file. */
class ClassArchiveTest {
    @TempDir
    Path output;

    private ClassArchive archive;
    private Path jar;

    @BeforeEach
    void start() {
        archive = new ClassArchive(output);
        // Only classes in jars can be kept.
        jar = output.resolve("program.jar");
        ShrinkWrap.create(JavaArchive.class)
                .addClasses(Fingerprint.class, LoadsOneClass.class)
                .as(ZipExporter.class)
                .exportTo(jar.toFile());
    }

    @Test
    void firstRunRecordsAndTheNextOneLoadsWhatItRecorded() throws Exception {
        assertThat(archive.isMissing()).isTrue();
        assertThat(run()).doesNotContain("shared objects file (top)");
        archive.keep();

        assertThat(archive.isMissing()).isFalse();
        assertThat(run()).contains("org.northline.server.Fingerprint source: shared objects file (top)");
    }

    @Test
    void archiveOfARunThatDidNotEndByItselfIsLeftAside() throws Exception {
        Files.writeString(output.resolve("classes.new"), "half");

        assertThat(archive.options()).anyMatch(option -> option.startsWith("-XX:ArchiveClassesAtExit="));
        assertThat(output.resolve("classes.new")).doesNotExist();
    }

    @Test
    void damagedArchiveStopsNobody() throws Exception {
        Files.writeString(output.resolve(ClassArchive.FILE), "damaged");

        assertThat(run()).contains("org.northline.server.Fingerprint source: file:");
    }

    /** The classes that the virtual machine loads, with where it finds each of them. */
    private String run() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(archive.options());
        command.add("-Xlog:class+load");
        command.add("-cp");
        command.add(jar.toString());
        command.add(LoadsOneClass.class.getName());
        Path said = output.resolve("said");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readString(said);
    }

    /** A program that needs one class of ours. */
    static final class LoadsOneClass {
        private LoadsOneClass() {}

        public static void main(String[] arguments) {
            System.out.println(Fingerprint.of(new byte[0]));
        }
    }
}
